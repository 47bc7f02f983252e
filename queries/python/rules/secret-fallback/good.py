import os
import secrets

# Stop where it is missing.
JWT_SECRET = os.environ["JWT_SECRET"]

# Nothing, which fails, or another value that nobody knows.
PASSWORD = os.environ.get("DB_PASSWORD", "")
SESSION_SECRET = os.getenv("SESSION_SECRET", None)
API_TOKEN = os.environ.get("API_TOKEN") or secrets.token_urlsafe(32)
OTHER = os.environ.get("SIGNING_KEY", os.environ.get("SECRET_KEY"))

# Says of itself that it is none.
ADMIN_PASSWORD = os.environ.get("ADMIN_PASSWORD", "changeme")
SECRET_KEY = os.environ.get("SECRET_KEY", "django-insecure-for-development")

# Not secret.
PORT = os.environ.get("PORT", "8000")
PASSWORD_FILE = os.environ.get("PASSWORD_FILE", "/run/secrets/database")
SECRET_NAME = os.environ.get("SECRET_NAME", "prod/database")
VAULT_PASSWORD = os.environ.get("VAULT_PASSWORD", "vault:secret/data/shop")


def asked(settings, key):
    return settings.get("DB_PASSWORD", "n0t-a-real-0ne") if key else os.environ.get(key, "n0t-a-real-0ne")
