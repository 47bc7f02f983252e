from django.http import HttpResponse
from fastapi import Response
from flask import make_response, redirect

SESSION_COOKIE = "shop_session"


def login(user):
    response = make_response(redirect("/"))
    response.set_cookie("session_id", user.session_id, httponly=True, secure=True)
    return response


def remember(request, token):
    response = HttpResponse("hello")
    response.set_cookie("remember_me", token, max_age=86400, secure=True, httponly=True)
    return response


def api(response: Response, token):
    response.set_cookie(key="access_token", value=token, httponly=True, samesite="lax", secure=True)


class Middleware:
    def process(self, response, value):
        response.set_cookie(
            SESSION_COOKIE, value, 3600, None, "/", None, True, True
        )
        return response
