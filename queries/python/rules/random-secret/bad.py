import random
import secrets
import string
from random import choice

LETTERS = string.ascii_letters + string.digits


def generate_password(length=12):
    return "".join(random.choice(LETTERS) for _ in range(length))  # finding


def reset_token():
    return f"{random.getrandbits(128):032x}"  # finding


def login(session, user):
    session["csrf_token"] = "".join([choice(LETTERS) for _ in range(32)])  # finding
    session_id = random.randint(10**9, 10**10)  # finding
    return session_id


class Account:
    def __init__(self, name):
        self.name = name
        self.api_key = "".join(random.choices(LETTERS, k=40))  # finding

    def send_code(self, mailer):
        otp = str(random.randint(100000, 999999))  # finding
        verification_code = "%06d" % random.randrange(1000000)  # finding
        mailer.send(self.name, otp, verification_code)


def invite(users, name):
    token = "".join(random.choice(LETTERS) for _ in range(20))  # finding
    secret = "".join(random.choices(LETTERS, k=20))  # finding
    users.create(name, password="".join(random.sample(LETTERS, 10)), token=token + secret)  # finding


def encrypt(key, data):
    nonce = random.randbytes(12)  # finding
    return nonce + key.encrypt(nonce, data)
