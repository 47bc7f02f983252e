from flask import Flask

SESSION_COOKIE_SECURE = False  # finding
CSRF_COOKIE_SECURE = False  # finding

app = Flask(__name__)
app.config["SESSION_COOKIE_HTTPONLY"] = False  # finding
app.config.update(
    SESSION_COOKIE_SAMESITE="Lax",
    SESSION_COOKIE_SECURE=False,  # finding
)
app.config.from_mapping({"REMEMBER_COOKIE_SECURE": False})  # finding
