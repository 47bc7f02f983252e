import os

from Crypto.Cipher import AES
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM


def block(key):
    vector = os.urandom(16)
    return vector, Cipher(algorithms.AES(key), modes.CBC(vector))


def other(key):
    return AES.new(key, AES.MODE_GCM)


def read(key, vector):
    return AES.new(key, AES.MODE_CBC, iv=vector)


def sealed(key, text):
    nonce = os.urandom(12)
    return nonce + AESGCM(key).encrypt(nonce, text, None)
