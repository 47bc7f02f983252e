from flask import Flask
from flask_wtf import CSRFProtect

app = Flask(__name__)
CSRFProtect(app)
app.config["WTF_CSRF_TIME_LIMIT"] = None

if app.testing:
    app.config["WTF_CSRF_ENABLED"] = False

MIDDLEWARE = [
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
]


class TestSettings:
    WTF_CSRF_ENABLED = False
