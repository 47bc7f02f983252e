import hashlib

ROUNDS = 600_000


def stored(password, salt):
    return hashlib.pbkdf2_hmac("sha256", password.encode(), salt, ROUNDS)


def older(password, salt):
    return hashlib.pbkdf2_hmac("sha256", password, salt, iterations=260000)


def configured(password, salt, rounds):
    return hashlib.pbkdf2_hmac("sha256", password, salt, rounds)
