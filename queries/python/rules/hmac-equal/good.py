import hashlib
import hmac


def is_authentic(key, body, signature):
    expected = hmac.new(key, body, hashlib.sha256).hexdigest()
    return hmac.compare_digest(signature, expected)


def download_is_whole(data, checksum):
    return hashlib.sha256(data).hexdigest() == checksum


def same_file(left, right):
    return hashlib.sha256(left).digest() == hashlib.sha256(right).digest()


def same_name(key, name):
    return hmac.new(key, digestmod="sha256").name == name


def size_is_right(key, size):
    return hmac.new(key, digestmod="sha256").digest_size == size


def length(key, body):
    return len(hmac.digest(key, body, "sha256")) == 32


def same(code, other):
    return code == other
