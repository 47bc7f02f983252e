import jwt
from Crypto.Cipher import AES
from cryptography.fernet import Fernet
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

KEY = b"not-a-real-key16"


def seal(text, nonce):
    return AES.new(b"n0t-a-real-key-0", AES.MODE_GCM, nonce=nonce).encrypt_and_digest(text)  # finding


def by_constant(nonce, text):
    return AESGCM(KEY).encrypt(nonce, text, None)  # finding


def fernet(text):
    box = Fernet(b"not-a-real-fernet-key")  # finding
    return box.encrypt(text)


def by_keyword(iv):
    return Cipher(algorithms.AES(key=KEY), modes.CTR(iv))  # finding


def session(user):
    return jwt.encode({"sub": user}, "not-real-signing", algorithm="HS256")  # finding


def user_of(token):
    return jwt.decode(token, key="not-real-signing", algorithms=["HS256"])["sub"]  # finding
