from Crypto.Cipher import AES
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

VECTOR = b"0123456789abcdef"


def block(key):
    return Cipher(algorithms.AES(key), modes.CBC(VECTOR))  # finding


def stream(key):
    return Cipher(algorithms.AES(key), modes.CTR(b"\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"))  # finding


def other(key):
    return AES.new(key, AES.MODE_CBC, iv=VECTOR)  # finding


def sealed(key, text):
    return AESGCM(key).encrypt(b"twelve bytes", text, None)  # finding
