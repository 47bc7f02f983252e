from flask import make_response


def login(user):
    response = make_response("hello")
    response.set_cookie("sid", user.session_id, secure=True, httponly=True, samesite="Lax")
    return response


def csrf(response, value):
    response.set_cookie("csrftoken", value, secure=True, samesite="Strict")


def xsrf(response, value):
    response.set_cookie("XSRF-TOKEN", value, secure=True)


def theme(response, value):
    response.set_cookie("theme", value, secure=True)


def configured(response, value, settings):
    response.set_cookie("sessionid", value, secure=True, httponly=settings.HTTPONLY)


def passed_on(response, value, flags):
    response.set_cookie("sessionid", value, **flags)


def positional(response, value):
    response.set_cookie("auth", value, 3600, None, "/", None, True, True)


def read(request):
    return request.get_signed_cookie("login_state", salt="login")


def finished(response, download_token):
    # The page waits for a cookie of this name; its value says nothing.
    response.set_cookie(download_token, "done", max_age=600)


def forget(response):
    response.set_cookie("sessionid", "", max_age=0)
