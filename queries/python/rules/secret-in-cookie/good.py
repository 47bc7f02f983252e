import secrets

from flask import Flask, make_response, request

app = Flask(__name__)


@app.post("/login")
def login():
    answer = make_response("ok")
    answer.set_cookie("session_id", secrets.token_urlsafe(), secure=True, httponly=True)
    answer.set_cookie("password_checked", "yes", secure=True, httponly=True)
    answer.set_cookie("theme", request.form.get("theme", "dark"), secure=True, httponly=True)
    return answer
