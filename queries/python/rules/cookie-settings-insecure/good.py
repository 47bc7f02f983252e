import os

from flask import Flask

SESSION_COOKIE_SECURE = True
SESSION_COOKIE_HTTPONLY = True
CSRF_COOKIE_HTTPONLY = False
CSRF_COOKIE_SECURE = os.environ.get("PLAIN_HTTP") != "1"
SESSION_SAVE_EVERY_REQUEST = False

app = Flask(__name__)
app.config["SESSION_COOKIE_SECURE"] = True
app.config["SESSION_COOKIE_NAME"] = "shop"
app.config.update(SESSION_COOKIE_SECURE=not app.debug)


def is_off(config):
    return config["SESSION_COOKIE_SECURE"] is False


def warn(config, logger):
    if not config.get("SESSION_COOKIE_SECURE", False):
        logger.warning("SESSION_COOKIE_SECURE = False")


if DEBUG:
    # A browser keeps no such cookie on http://localhost.
    SESSION_COOKIE_SECURE = False
    app.config["SESSION_COOKIE_SECURE"] = False


class Development:
    SESSION_COOKIE_SECURE = False
