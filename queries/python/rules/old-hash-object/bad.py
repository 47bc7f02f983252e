import md5

from cryptography.hazmat.primitives import hashes


def digest(text):
    return md5.new(text).hexdigest()  # finding


def algorithm():
    return hashes.SHA1()  # finding
