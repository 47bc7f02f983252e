import hashlib
import hmac

from flask import Flask, request, session

from shop import settings

app = Flask(__name__)


def is_authentic(key, body, signature):
    expected = hmac.new(key, body, hashlib.sha256).hexdigest()
    return hmac.compare_digest(signature, expected)


def check_cookie(key, value, mac):
    if hmac.compare_digest(hmac.new(key, value, "sha256").digest(), mac):
        return value
    return None


def one_call(key, body, sent):
    code = hmac.digest(key, body, "sha256")
    if sent and hmac.compare_digest(code, sent):
        return True
    return False


@app.post("/transfer")
def transfer():
    if hmac.compare_digest(request.form["csrf_token"], session["csrf_token"]):
        return "done"
    return "no", 403


def allowed(api_key):
    return hmac.compare_digest(api_key, settings.API_KEY)
