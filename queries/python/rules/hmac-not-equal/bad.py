import hashlib
import hmac

from django.http import HttpResponseForbidden

SECRET = b""


def webhook(request):
    expected = "sha256=" + hmac.new(SECRET, request.body, hashlib.sha256).hexdigest()
    expected_signature = expected
    if request.headers["X-Hub-Signature-256"] != expected_signature:  # finding
        return HttpResponseForbidden()
    return None


def unseal(key, value, mac):
    if mac != hmac.new(key, value, hashlib.sha256).digest():  # finding
        raise ValueError("changed on the way")
    return value


def reset(user, request):
    reset_token = request.GET["token"]
    if not user.active or reset_token != user.reset_token:  # finding
        raise PermissionError


def check(code_of, body, sent):
    code = hmac.new(SECRET, body, "sha256").hexdigest()
    assert code != code_of or code != sent  # finding finding
