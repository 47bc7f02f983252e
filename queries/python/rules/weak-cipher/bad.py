import os

from Crypto.Cipher import ARC4, DES
from Crypto.Cipher import DES3 as TripleDes
from Cryptodome.Cipher import Blowfish
from cryptography.hazmat.decrepit.ciphers.algorithms import RC2
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes


def seal(key, text):
    iv = os.urandom(8)
    cipher = DES.new(key, DES.MODE_CBC, iv)  # finding
    return iv + cipher.encrypt(text)


def stream(key, data):
    return ARC4.new(key).encrypt(data)  # finding


def card(key, iv, number):
    return TripleDes.new(key, TripleDes.MODE_CBC, iv).encrypt(number)  # finding


def blowfish(key, iv):
    return Blowfish.new(key, Blowfish.MODE_CBC, iv)  # finding


def with_cryptography(key, iv, data):
    encryptor = Cipher(algorithms.TripleDES(key), modes.CBC(iv)).encryptor()  # finding
    return encryptor.update(data) + encryptor.finalize()


def old(key, iv):
    return Cipher(RC2(key), modes.CBC(iv))  # finding
