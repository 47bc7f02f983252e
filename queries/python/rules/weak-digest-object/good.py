from Crypto.Cipher import PKCS1_OAEP
from Crypto.Hash import HMAC, SHA1, SHA256
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding
from cryptography.hazmat.primitives.hmac import HMAC as Mac
from cryptography.hazmat.primitives.twofactor.totp import TOTP


def fingerprint(data):
    return SHA256.new(data).hexdigest()


def digest(data):
    hasher = hashes.Hash(hashes.SHA256())
    hasher.update(data)
    return hasher.finalize()


def code(key, moment):
    return TOTP(key, 6, hashes.SHA1(), 30).generate(moment)


def authenticate(key, data):
    return HMAC.new(key, data, digestmod=SHA1).digest()


def authenticate_too(key):
    return Mac(key, hashes.SHA1())


def unwrap(key, data):
    return PKCS1_OAEP.new(key, hashAlgo=SHA1).decrypt(data)


def oaep():
    return padding.OAEP(mgf=padding.MGF1(hashes.SHA1()), algorithm=hashes.SHA1(), label=None)
