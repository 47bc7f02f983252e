import os

from Crypto.Cipher import AES
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from weather.sources import ECB


def seal(key, text):
    return AES.new(key, AES.MODE_GCM).encrypt_and_digest(text)


def by_keyword(key, nonce):
    return AES.new(key, mode=AES.MODE_EAX, nonce=nonce)


def siv(key):
    return AES.new(key, AES.MODE_SIV)


def with_cryptography(key):
    return Cipher(algorithms.AES(key), modes.GCM(os.urandom(12)))


def simple(key, text):
    nonce = os.urandom(12)
    return nonce + AESGCM(key).encrypt(nonce, text, None)


def rates():
    return ECB().latest()


def supported(mode):
    return mode != AES.MODE_ECB
