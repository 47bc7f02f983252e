import os

from flask import Flask

app = Flask(__name__)
app.secret_key = os.environ["SECRET_KEY"]
app.config["SECRET_KEY_FILE"] = "secret"
app.config["SESSION_COOKIE_NAME"] = "dev"
column = {"secret_key": "key"}
