import jwt


def read(token, key):
    return jwt.decode(token, key, algorithms=["RS256", "ES256"])


def configured(token, key, algorithms):
    return jwt.decode(token, key, algorithms=algorithms)


def refuse(header):
    if header["alg"] == "none":
        raise ValueError("not signed")


def unpack(archive, key):
    return archive.decode(key, algorithms=["none"])
