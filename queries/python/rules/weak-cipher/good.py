import os

from Crypto.Cipher import AES, ChaCha20_Poly1305
from cryptography.fernet import Fernet
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from game.models import DES


def seal(key, text):
    nonce = os.urandom(12)
    return nonce + AESGCM(key).encrypt(nonce, text, b"")


def pycryptodome(key, text):
    cipher = AES.new(key, AES.MODE_GCM)
    return cipher.encrypt_and_digest(text)


def chacha(key, text):
    return ChaCha20_Poly1305.new(key=key).encrypt_and_digest(text)


def fernet(key, text):
    return Fernet(key).encrypt(text)


def aes(key, nonce):
    return Cipher(algorithms.AES(key), modes.GCM(nonce))


def station(name):
    return DES.new(name)


def algorithm():
    return algorithms.AES256
