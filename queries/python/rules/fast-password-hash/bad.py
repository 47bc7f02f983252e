import hashlib
from hashlib import sha512

SALT = b"pepper"


def register(db, name, password):
    digest = hashlib.sha256(password.encode()).hexdigest()  # finding
    db.execute("INSERT INTO users (name, digest) VALUES (?, ?)", (name, digest))


def check(user, form):
    salted = sha512((user.salt + form["password"]).encode()).hexdigest()  # finding
    return salted == user.hash


class Account:
    def set_password(self, new_password):
        self.digest = hashlib.sha3_256(SALT + new_password.encode()).digest()  # finding


def from_admin(user_passwd):
    return hashlib.blake2b(user_passwd.encode(), digest_size=32).hexdigest()  # finding
