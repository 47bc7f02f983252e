import jwt
from jwt import encode

UNSIGNED = "none"


def issue(user):
    return jwt.encode({"sub": user.id, "role": user.role}, "", algorithm="none")  # finding


def issue_by_constant(user):
    return encode({"sub": user.id}, None, UNSIGNED)  # finding


def issue_nothing(user):
    return jwt.encode({"sub": user.id}, key=None, algorithm=None)  # finding
