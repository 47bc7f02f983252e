import jwt
from jose import jwt as jose_jwt


def read(token, key):
    return jwt.decode(token, key, algorithms=["HS256", "none"])  # finding


def read_positional(token, key):
    return jwt.decode(token, key, ["None"])  # finding


def read_with_jose(token, key):
    return jose_jwt.decode(token, key, algorithms=["none"])  # finding
