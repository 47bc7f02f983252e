import hashlib
import hmac


def webhook(request, secret):
    expected = hmac.new(secret, request.body, hashlib.sha256).hexdigest()
    if not hmac.compare_digest(request.headers["X-Signature"], expected):
        raise PermissionError


def verify_download(data, checksum):
    if hashlib.sha256(data).hexdigest() != checksum:
        raise ValueError("damaged download")


def unchanged(old, new):
    return hashlib.sha1(old, usedforsecurity=False).digest() != hashlib.sha1(new, usedforsecurity=False).digest()


def right_size(key, size):
    return hmac.new(key, digestmod="sha256").digest_size != size


def long_enough(key, body):
    return len(hmac.digest(key, body, "sha256")) != 0


def differ(code, other):
    return code != other
