import hmac

from flask import Flask, request, session

from shop import settings

app = Flask(__name__)


@app.post("/transfer")
def transfer():
    if hmac.compare_digest(request.form["csrf_token"], session["csrf_token"]):
        return "done"
    return "no", 403


def allowed(api_key):
    return hmac.compare_digest(api_key, settings.API_KEY)


def webhook(payload, received_signature):
    expected_signature = sign(payload)
    if hmac.compare_digest(expected_signature, received_signature):
        return "ok"
    raise PermissionError


def sign(payload):
    return payload[:8]
