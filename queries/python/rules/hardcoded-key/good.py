import os

from flask import Flask

SECRET_KEY = os.environ["SECRET_KEY"]
API_KEY = "SHOP_API_KEY"
API_KEY_HEADER = "X-Api-Key-V2"
ACCESS_KEY = "access_key"
PRIVATE_KEY = "/etc/ssl/private/shop2.pem"
SIGNING_KEY = "signing-key-v2"
AUTH_TOKEN = "https://login.test/oauth2/token"
CLIENT_SECRET = "<your-client-secret-1>"
DEFAULTS = {"api_key": "", "secret_key": "changeme-0000", "client_secret": "${CLIENT_SECRET_2}"}

app = Flask(__name__)
app.config["SECRET_KEY"] = os.environ.get("SECRET_KEY")


def client(factory, settings):
    return factory.Client(api_key=settings["api_key"])


def sort_by(rows):
    key = "column2name"
    return sorted(rows, key=lambda row: row[key])


def secret_name():
    secret = "database-credentials"
    return secret


def from_vault(vault):
    api_key = vault.read("secret/data/shop2")
    return api_key
