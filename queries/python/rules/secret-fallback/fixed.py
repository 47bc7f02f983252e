import os
from os import getenv

FALLBACK = "keyboard-n0t-real"

DATABASE = {
    "HOST": os.environ.get("DB_HOST", "localhost"),
    "PASSWORD": os.environ["DB_PASSWORD"],
}
JWT_SECRET = os.environ["JWT_SECRET"]
SESSION_KEY = os.environ["SESSION_KEY"]


class Settings:
    def __init__(self):
        self.api_token = os.environ["API_TOKEN"]
