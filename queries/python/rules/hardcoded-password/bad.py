import psycopg2
import requests

DB_PASSWORD = "hunter2-not-real"  # finding

DATABASES = {
    "default": {
        "ENGINE": "django.db.backends.postgresql",
        "USER": "shop",
        "PASSWORD": "n0t-a-real-0ne",  # finding
    },
}


def connect():
    return psycopg2.connect(host="db", user="shop", password="hunter2-not-real")  # finding


class Mailer:
    def __init__(self, smtp_password="hunter2not"):  # finding
        self.password = smtp_password
        self.admin_password = "letmein1not"  # finding


def login(session):
    config = {}
    config["passwd"] = "hunter2-not-real"  # finding
    return session.post("https://shop.test/login", data=config, timeout=5)


def unlock(key, passphrase: str = "0pen-n0t-real"):  # finding
    return key.decrypt(passphrase)


def is_admin(form):
    return form["user"] == "admin" and form["password"] == "hunter2-not-real"  # finding
