import hashlib
from hashlib import new

ALGORITHM = "sha1"


def fingerprint(certificate):
    return hashlib.new("md5", certificate).hexdigest()  # finding


def by_keyword(password):
    digest = new(name="SHA1")  # finding
    digest.update(password)
    return digest.hexdigest()


def by_constant(body):
    return hashlib.new(ALGORITHM, body).digest()  # finding
