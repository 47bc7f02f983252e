from flask import Flask, make_response, request

app = Flask(__name__)
IS_LOCAL = app.debug


@app.get("/cart")
def cart():
    answer = make_response("ok")
    answer.set_cookie("cart", request.args.get("cart", ""), secure=True, httponly=True)
    answer.set_cookie("basket", "3", secure=not IS_LOCAL)
    answer.set_cookie("theme", "dark", secure=False)
    answer.set_cookie("language", "de")
    return answer
