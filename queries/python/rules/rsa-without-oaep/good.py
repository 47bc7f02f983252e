from Crypto.Cipher import PKCS1_OAEP
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding

OAEP = padding.OAEP(mgf=padding.MGF1(hashes.SHA256()), algorithm=hashes.SHA256(), label=None)


def wrap(public_key, session_key):
    return public_key.encrypt(session_key, OAEP)


def unwrap(private_key):
    return PKCS1_OAEP.new(private_key)


def signature(private_key, text):
    return private_key.sign(text, padding.PKCS1v15(), hashes.SHA256())
