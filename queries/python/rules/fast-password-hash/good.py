import hashlib
import os

import bcrypt
from argon2 import PasswordHasher


def register(db, name, password):
    db.add(name, PasswordHasher().hash(password))


def scrypt(password):
    salt = os.urandom(16)
    return salt + hashlib.scrypt(password.encode(), salt=salt, n=2**15, r=8, p=1)


def pbkdf2(password, salt):
    return hashlib.pbkdf2_hmac("sha256", password.encode(), salt, 600_000)


def blowfish(password):
    return bcrypt.hashpw(password.encode(), bcrypt.gensalt())


def version_of(password_hash):
    return hashlib.sha256(password_hash).hexdigest()


def changed(password_file):
    return hashlib.sha256(password_file.read()).hexdigest()


def token_digest(token):
    return hashlib.sha256(token.encode()).hexdigest()
