import jwt

ALGORITHM = "RS256"


def issue(user, key):
    return jwt.encode({"sub": user.id}, key, algorithm="RS256")


def default(user, key):
    return jwt.encode({"sub": user.id}, key)


def by_constant(user, key):
    return jwt.encode({"sub": user.id}, key, algorithm=ALGORITHM)


def read(token, key):
    return jwt.decode(token, key, algorithms=["RS256", "ES256"])


def configured(token, key, algorithms):
    return jwt.decode(token, key, algorithms=algorithms)


def refuse(header):
    if header["alg"] == "none":
        raise ValueError("not signed")


def compress(encoder, data):
    return encoder.encode(data, None, algorithm="none")
