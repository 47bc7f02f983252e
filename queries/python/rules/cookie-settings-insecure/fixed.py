from flask import Flask

SESSION_COOKIE_SECURE = True
CSRF_COOKIE_SECURE = True

app = Flask(__name__)
app.config["SESSION_COOKIE_HTTPONLY"] = True
app.config.update(
    SESSION_COOKIE_SAMESITE="Lax",
    SESSION_COOKIE_SECURE=True,
)
app.config.from_mapping({"REMEMBER_COOKIE_SECURE": True})
