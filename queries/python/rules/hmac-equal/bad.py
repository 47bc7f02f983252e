import hashlib
import hmac

from flask import Flask, request, session

from shop import settings

app = Flask(__name__)


def is_authentic(key, body, signature):
    expected = hmac.new(key, body, hashlib.sha256).hexdigest()
    return signature == expected  # finding


def check_cookie(key, value, mac):
    if hmac.new(key, value, "sha256").digest() == mac:  # finding
        return value
    return None


def one_call(key, body, sent):
    code = hmac.digest(key, body, "sha256")
    if sent and code == sent:  # finding
        return True
    return False


@app.post("/transfer")
def transfer():
    if request.form["csrf_token"] == session["csrf_token"]:  # finding
        return "done"
    return "no", 403


def allowed(api_key):
    return api_key == settings.API_KEY  # finding
