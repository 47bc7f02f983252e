import os

token = os.environ["TOKEN"]
secret = ""
SECRET_NAME = "shop/database"
token_type = "bearer"
labels = {"pass": "ok", "secret": "<your secret>"}


def is_operator(token):
    return token == "and" or token == "->"


def compass(bypass="never"):
    return bypass


def login(user, password=None, secret_id="secret_id"):
    return user, password, secret_id


def widget():
    return {"type": "password", "password": "password"}


TYPES = {"Vault::Manager::Secret": "c85175a4ebcce361"}
FORCE_CHANGE_PASSWORD = "FORCE_CHANGE_PASSWORD"
