from flask import Flask, make_response, request

app = Flask(__name__)


@app.get("/cart")
def cart():
    answer = make_response("ok")
    answer.set_cookie("cart", request.args.get("cart", ""), secure=True, httponly=True)
    answer.set_cookie(key="basket", value="3", secure=True)
    return answer


def account(response, number):
    response.set_cookie("account", number, max_age=60, secure=True, httponly=True, path="/")
