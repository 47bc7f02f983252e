import jwt
from jose import jwt as jose_jwt
from jwt import decode

LOOSE = {"verify_signature": False}


def current_user(token):
    claims = jwt.decode(token, options={"verify_signature": False})  # finding
    return {"id": claims["sub"], "role": claims["role"]}


def with_constant(token):
    return decode(token, "", ["HS256"], LOOSE)["sub"]  # finding


def old(token):
    return jwt.decode(token, verify=False)  # finding


def with_jose(token, key):
    return jose_jwt.decode(  # finding
        token,
        key,
        algorithms=["RS256"],
        options={"verify_aud": False, "verify_signature": False},
    )
