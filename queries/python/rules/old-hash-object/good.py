import hashlib

from cryptography.hazmat.primitives import hashes


def digest(text):
    return hashlib.sha256(text).hexdigest()


def algorithm():
    return hashes.SHA256()
