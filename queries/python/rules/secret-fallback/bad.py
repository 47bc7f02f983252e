import os
from os import getenv

FALLBACK = "keyboard-n0t-real"

DATABASE = {
    "HOST": os.environ.get("DB_HOST", "localhost"),
    "PASSWORD": os.environ.get("DB_PASSWORD", "n0t-a-real-0ne"),  # finding
}
JWT_SECRET = os.getenv("JWT_SECRET", default="supersecret-n0t-real")  # finding
SESSION_KEY = getenv("SESSION_KEY", FALLBACK)  # finding


class Settings:
    def __init__(self):
        self.api_token = os.environ.get("API_TOKEN") or "t0ken-n0t-real"  # finding
