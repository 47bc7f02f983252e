from Crypto.Cipher import PKCS1_v1_5
from cryptography.hazmat.primitives.asymmetric import padding


def wrap(public_key, session_key):
    return public_key.encrypt(session_key, padding.PKCS1v15())  # finding


def unwrap(private_key):
    return PKCS1_v1_5.new(private_key)  # finding
