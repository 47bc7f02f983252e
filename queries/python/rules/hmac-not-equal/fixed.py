import hashlib
import hmac


def unseal(key, value, mac):
    if not hmac.compare_digest(mac, hmac.new(key, value, hashlib.sha256).digest()):
        raise ValueError("changed on the way")
    return value


def check(key, first, second, body):
    code = hmac.new(key, body, "sha256").hexdigest()
    if not hmac.compare_digest(code, first) and not hmac.compare_digest(code, second):
        raise PermissionError


class Webhook:
    def __init__(self, key):
        self.key = key

    def handle(self, request):
        expected = hmac.new(self.key, request.body, hashlib.sha256).hexdigest()
        return not hmac.compare_digest(request.headers["X-Signature"], expected)
