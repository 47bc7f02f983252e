from flask import Flask, make_response

app = Flask(__name__)


@app.get("/cart")
def cart():
    answer = make_response("ok")
    answer.set_cookie("cart", "3", samesite="Lax")  # finding
    answer.set_cookie("unit", "kg")  # finding
    return answer


def account(response, number):
    response.set_cookie(key="account", value=number, max_age=60)  # finding
