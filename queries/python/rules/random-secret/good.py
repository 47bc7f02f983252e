import random
import secrets
import string
from secrets import choice

system = random.SystemRandom()
LETTERS = string.ascii_letters


def generate_password(length=12):
    return "".join(secrets.choice(LETTERS) for _ in range(length))


def reset_token():
    return secrets.token_urlsafe(32)


def session_id():
    return "".join(choice(LETTERS) for _ in range(32))


def api_key():
    key = "".join(system.choice(LETTERS) for _ in range(40))
    return key


def other_api_key():
    api_key = random.SystemRandom().getrandbits(128)
    return api_key


def next_word(vocabulary):
    token = random.choice(vocabulary)
    return token


def guessing_game():
    secret = random.randint(1, 100)
    return secret


def sample_tokens(tokens):
    random_tokens = random.sample(tokens, 3)
    return random_tokens


def backoff(attempt):
    return 2**attempt + random.random()


def pick_color():
    color_key = random.choice(["red", "green"])
    return color_key
