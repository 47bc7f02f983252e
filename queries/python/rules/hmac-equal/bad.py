import hashlib
import hmac


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


class Verifier:
    def __init__(self, key):
        self.mac = hmac.new(key, digestmod="sha512")

    def verify(self, sent):
        return self.mac.hexdigest() == sent  # finding
