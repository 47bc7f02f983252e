from flask import Flask
from flask_wtf import FlaskForm
from wtforms import StringField

app = Flask(__name__)
app.config["WTF_CSRF_ENABLED"] = False  # finding

MIDDLEWARE = [  # finding
    "django.middleware.security.SecurityMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
]


class AddressForm(FlaskForm):
    address = StringField()

    class Meta:
        csrf = False  # finding
