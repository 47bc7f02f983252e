from flask import Flask, make_response, request

app = Flask(__name__)


@app.post("/login")
def login():
    answer = make_response("ok")
    answer.set_cookie("password", request.form["password"], secure=True, httponly=True)  # finding
    return answer


def remember(response, password):
    response.set_cookie("remember_pwd", f"v1:{password}", secure=True, httponly=True)  # finding
