from Crypto.Hash import MD5, SHA1
from Cryptodome.Hash import MD4
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.hashes import Hash, SHA1 as Sha1


def fingerprint(data):
    digest = MD5.new()  # finding
    digest.update(data)
    return digest.hexdigest()


def legacy(password):
    return MD4.new(password.encode("utf-16-le")).digest()  # finding


def to_sign(document):
    return SHA1.new(document)  # finding


def digest(data):
    hasher = hashes.Hash(hashes.MD5())  # finding
    hasher.update(data)
    return hasher.finalize()


def other(data):
    hasher = Hash(Sha1())  # finding
    hasher.update(data)
    return hasher.finalize()
