import os

import jwt
from Crypto.Cipher import AES
from cryptography.fernet import Fernet
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from shop import settings
from shop.settings import JWT_SECRET


def seal(key, text):
    return AES.new(key, AES.MODE_GCM).encrypt_and_digest(text)


def from_environment(text):
    return Fernet(os.environ["FERNET_KEY"]).encrypt(text)


def fresh(text):
    key = Fernet.generate_key()
    return key, Fernet(key).encrypt(text)


def bits():
    key = AESGCM.generate_key(bit_length=256)
    return AESGCM(key)


def random_key():
    return AESGCM(os.urandom(32))


def from_file(path):
    with open(path, "rb") as handle:
        return AESGCM(handle.read())


def derived(kdf, password):
    return AES.new(kdf(password), AES.MODE_SIV)


def session(user):
    return jwt.encode({"sub": user}, JWT_SECRET, algorithm="HS256")


def without_key(token):
    return jwt.decode(token, None, options={"verify_signature": False})


def sealed(text):
    return AESGCM(settings.ENCRYPTION_KEY).encrypt(text)


def user_of(token):
    return jwt.decode(token, os.environ["JWT_KEY"], algorithms=["HS256"])["sub"]
