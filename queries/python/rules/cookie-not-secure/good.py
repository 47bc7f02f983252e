from django.conf import settings
from flask import make_response


def login(user):
    response = make_response("hello")
    response.set_cookie("session_id", user.session_id, secure=True, httponly=True, samesite="Lax")
    return response


def theme(response, value):
    response.set_cookie("theme", value)


def language(response, value):
    response.set_cookie("inside_lang", value, max_age=86400)


def configured(response, value):
    response.set_cookie("sessionid", value, secure=settings.SESSION_COOKIE_SECURE, httponly=True)


def by_scheme(request, response, value):
    response.set_cookie("sessionid", value, secure=request.is_secure(), httponly=True)


def passed_on(response, value, **flags):
    response.set_cookie("sessionid", value, **flags)


def positional(response, value):
    response.set_cookie("auth", value, 3600, None, "/", None, True, True)


def remove(response):
    response.delete_cookie("sessionid")


def keep(jar, session_cookie):
    jar.set_cookie(session_cookie)


def finished(response, download_token):
    # The page waits for a cookie of this name; its value says nothing.
    response.set_cookie(download_token, "done", max_age=600)


def forget(response):
    response.set_cookie("sessionid", "", max_age=0)
