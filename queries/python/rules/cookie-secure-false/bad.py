from flask import Flask, make_response, request

app = Flask(__name__)


@app.get("/cart")
def cart():
    answer = make_response("ok")
    answer.set_cookie("cart", request.args.get("cart", ""), secure=False, httponly=True)  # finding
    answer.set_cookie(key="basket", value="3", secure=False)  # finding
    return answer


def account(response, number):
    response.set_cookie("account", number, max_age=60, secure=False, httponly=True, path="/")  # finding
