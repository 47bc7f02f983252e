import hashlib
import hmac


def unseal(key, value, mac):
    if mac != hmac.new(key, value, hashlib.sha256).digest():  # finding
        raise ValueError("changed on the way")
    return value


def check(key, first, second, body):
    code = hmac.new(key, body, "sha256").hexdigest()
    if code != first and code != second:  # finding finding
        raise PermissionError


class Webhook:
    def __init__(self, key):
        self.key = key

    def handle(self, request):
        expected = hmac.new(self.key, request.body, hashlib.sha256).hexdigest()
        return request.headers["X-Signature"] != expected  # finding
