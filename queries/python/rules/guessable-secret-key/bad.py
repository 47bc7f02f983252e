import os

from flask import Flask

app = Flask(__name__)
app.secret_key = "super secret key"  # finding
app.config["JWT_SECRET_KEY"] = "change-me"  # finding
