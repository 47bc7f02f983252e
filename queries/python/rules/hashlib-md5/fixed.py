import hashlib
from hashlib import md5


def signature(secret, body):
    return hashlib.sha256(secret + body).hexdigest()


def file_digest(path):
    digest = hashlib.sha256()
    with open(path, "rb") as handle:
        for chunk in iter(lambda: handle.read(65536), b""):
            digest.update(chunk)
    return digest.hexdigest()


class Document:
    def seal(self, author):
        self.seal = hashlib.sha256(author.encode("utf-8") + self.body).hexdigest()


def explicit(data):
    return hashlib.sha256(data, usedforsecurity=True).digest()


def accepted(token, stored, body, given):
    if hashlib.sha256(body).hexdigest() != given:
        return False
    return any(entry == hashlib.sha256(token.encode()).hexdigest() for entry in stored)
