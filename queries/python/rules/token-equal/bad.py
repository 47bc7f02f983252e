import hmac

from flask import Flask, request, session

from shop import settings

app = Flask(__name__)


@app.post("/transfer")
def transfer():
    if request.form["csrf_token"] == session["csrf_token"]:  # finding
        return "done"
    return "no", 403


def allowed(api_key):
    return api_key == settings.API_KEY  # finding


def webhook(payload, received_signature):
    expected_signature = sign(payload)
    if expected_signature == received_signature:  # finding
        return "ok"
    raise PermissionError


def sign(payload):
    return payload[:8]
