from flask import Flask, make_response

app = Flask(__name__)


@app.get("/cart")
def cart():
    answer = make_response("ok")
    answer.set_cookie("cart", "3", samesite="Lax", secure=True, httponly=True)
    answer.set_cookie("theme", "dark")
    answer.set_cookie("csrftoken", "x")
    return answer


def account(response, number, **options):
    response.set_cookie("account", number, **options)
