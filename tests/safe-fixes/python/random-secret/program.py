"""Makes secrets, and says what they look like."""
import random
import string
import sys
from random import choice

LETTERS = string.ascii_letters + string.digits


def generate_password(length, letters):
    return "".join(random.choice(letters) for _ in range(length))


def reset_token(bits):
    return f"{random.getrandbits(bits):032x}"


def session_key(letters, length):
    return "".join(random.choices(letters, k=length))


def make(kind, words):
    if kind == "password":
        length, letters = int(words[0]), words[1]
        password = generate_password(length, letters)
        return type(password).__name__, len(password), set(password) <= set(letters)
    if kind == "token":
        token = reset_token(int(words[0]))
        return len(token), set(token) <= set(string.hexdigits), token != reset_token(int(words[0]))
    if kind == "key":
        key = session_key(words[0].split(","), int(words[1]))
        return type(key).__name__, len(key)
    if kind == "otp":
        low, high = int(words[0]), int(words[1])
        otp = str(random.randint(low, high))
        return low <= int(otp) <= high
    if kind == "code":
        verification_code = "%06d" % random.randrange(*map(int, words))
        return len(verification_code), verification_code.isdigit()
    if kind == "sample":
        password = "".join(random.sample(words[0], int(words[1])))
        return len(password), len(set(password)) == len(password), set(password) <= set(words[0])
    if kind == "nonce":
        nonce = random.randbytes(int(words[0]))
        return type(nonce).__name__, len(nonce)
    if kind == "salt":
        salt = random.uniform(float(words[0]), float(words[1]))
        return type(salt).__name__, float(words[0]) <= salt <= float(words[1])
    if kind == "random":
        api_key = random.random()
        return type(api_key).__name__, 0 <= api_key < 1
    csrf_token = "".join([choice(LETTERS) for _ in range(32)])
    return len(csrf_token), csrf_token.isalnum()


try:
    print(make(sys.argv[1], sys.argv[2:]))
except Exception as error:
    print(type(error).__name__)
    raise
