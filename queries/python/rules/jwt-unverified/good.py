import base64

import jwt
from jose import jwt as jose_jwt


def current_user(token, key):
    return jwt.decode(token, key, algorithms=["RS256"], audience="https://api.test")


def explicit(token, key):
    return jwt.decode(token, key, algorithms=["RS256"], options={"verify_signature": True})


def no_audience(token, key):
    return jwt.decode(token, key, algorithms=["RS256"], options={"verify_aud": False})


def key_id(token):
    return jwt.get_unverified_header(token)["kid"]


def configured(token, key, options):
    return jwt.decode(token, key, algorithms=["RS256"], options=options)


def with_jose(token, key):
    return jose_jwt.decode(token, key, algorithms=["RS256"], options={"verify_at_hash": False})


def text(data):
    return base64.b64decode(data).decode("utf-8")
