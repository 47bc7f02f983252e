import hashlib
from hashlib import md5


def signature(secret, body):
    return hashlib.md5(secret + body, usedforsecurity=False).hexdigest()


def file_digest(path):
    digest = hashlib.sha1(usedforsecurity=False)
    with open(path, "rb") as handle:
        for chunk in iter(lambda: handle.read(65536), b""):
            digest.update(chunk)
    return digest.hexdigest()


class Document:
    def seal(self, author):
        self.seal = md5(author.encode("utf-8") + self.body, usedforsecurity=False).hexdigest()


def explicit(data):
    return hashlib.sha1(data, usedforsecurity=False).digest()


def accepted(token, stored, body, given):
    if hashlib.md5(body, usedforsecurity=False).hexdigest() != given:
        return False
    return any(entry == hashlib.sha1(token.encode(), usedforsecurity=False).hexdigest() for entry in stored)
