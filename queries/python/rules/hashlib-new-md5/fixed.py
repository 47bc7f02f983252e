import hashlib
from hashlib import new

ALGORITHM = "sha1"


def fingerprint(certificate):
    return hashlib.new("sha256", certificate).hexdigest()


def by_keyword(password):
    digest = new(name="sha256")
    digest.update(password)
    return digest.hexdigest()


def by_constant(body):
    return hashlib.new("sha256", body).digest()
