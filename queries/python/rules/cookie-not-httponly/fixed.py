from django.http import JsonResponse
from flask import make_response


def login(user):
    response = make_response("hello")
    response.set_cookie("sid", user.session_id, secure=True, httponly=True)
    return response


def api(token):
    response = JsonResponse({"ok": True})
    response.set_cookie("jwt", token, secure=True, httponly=True, samesite="Strict")
    return response


class Session:
    cookie_name = "auth"

    def save(self, response, value):
        response.set_signed_cookie("login_state", value, salt="login", secure=True, httponly=True)
        response.set_cookie(key="refresh_token", value=value, secure=True, httponly=True)
