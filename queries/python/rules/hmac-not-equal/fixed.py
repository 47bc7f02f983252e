import hashlib
import hmac

from django.http import HttpResponseForbidden

SECRET = b""


def webhook(request):
    expected = "sha256=" + hmac.new(SECRET, request.body, hashlib.sha256).hexdigest()
    expected_signature = expected
    if not hmac.compare_digest(request.headers["X-Hub-Signature-256"], expected_signature):
        return HttpResponseForbidden()
    return None


def unseal(key, value, mac):
    if not hmac.compare_digest(mac, hmac.new(key, value, hashlib.sha256).digest()):
        raise ValueError("changed on the way")
    return value


def reset(user, request):
    reset_token = request.GET["token"]
    if not user.active or not hmac.compare_digest(reset_token, user.reset_token):
        raise PermissionError


def check(code_of, body, sent):
    code = hmac.new(SECRET, body, "sha256").hexdigest()
    assert not hmac.compare_digest(code, code_of) or not hmac.compare_digest(code, sent)
