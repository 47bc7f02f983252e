import random
import secrets
import string
from random import choice

LETTERS = string.ascii_letters + string.digits


def generate_password(length=12):
    return "".join(secrets.SystemRandom().choice(LETTERS) for _ in range(length))


def reset_token():
    return f"{secrets.SystemRandom().getrandbits(128):032x}"


def login(session, user):
    session["csrf_token"] = "".join([secrets.SystemRandom().choice(LETTERS) for _ in range(32)])
    session_id = secrets.SystemRandom().randint(10**9, 10**10)
    return session_id


class Account:
    def __init__(self, name):
        self.name = name
        self.api_key = "".join(secrets.SystemRandom().choices(LETTERS, k=40))

    def send_code(self, mailer):
        otp = str(secrets.SystemRandom().randint(100000, 999999))
        verification_code = "%06d" % secrets.SystemRandom().randrange(1000000)
        mailer.send(self.name, otp, verification_code)


def invite(users, name):
    token = "".join(secrets.SystemRandom().choice(LETTERS) for _ in range(20))
    secret = "".join(secrets.SystemRandom().choices(LETTERS, k=20))
    users.create(name, password="".join(secrets.SystemRandom().sample(LETTERS, 10)), token=token + secret)


def encrypt(key, data):
    nonce = secrets.SystemRandom().randbytes(12)
    return nonce + key.encrypt(nonce, data)
