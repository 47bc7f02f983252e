import hashlib
import hmac


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


class Verifier:
    def __init__(self, key):
        self.mac = hmac.new(key, digestmod="sha512")

    def verify(self, sent):
        return hmac.compare_digest(self.mac.hexdigest(), sent)
