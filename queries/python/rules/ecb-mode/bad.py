from Crypto.Cipher import AES
from Crypto.Util.Padding import pad
from Cryptodome.Cipher import AES as Aes
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.ciphers.modes import ECB


def seal(key, text):
    return AES.new(key, AES.MODE_ECB).encrypt(pad(text, 16))  # finding


def by_keyword(key, text):
    cipher = Aes.new(key, mode=Aes.MODE_ECB)  # finding
    return cipher.encrypt(text)


def with_cryptography(key, text):
    encryptor = Cipher(algorithms.AES(key), modes.ECB()).encryptor()  # finding
    return encryptor.update(text) + encryptor.finalize()


def named(key):
    mode = ECB()  # finding
    return Cipher(algorithms.AES(key), mode)
