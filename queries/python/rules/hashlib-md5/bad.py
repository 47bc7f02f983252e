import hashlib
from hashlib import md5


def signature(secret, body):
    return hashlib.md5(secret + body).hexdigest()  # finding


def file_digest(path):
    digest = hashlib.sha1()  # finding
    with open(path, "rb") as handle:
        for chunk in iter(lambda: handle.read(65536), b""):
            digest.update(chunk)
    return digest.hexdigest()


class Document:
    def seal(self, author):
        self.seal = md5(author.encode("utf-8") + self.body).hexdigest()  # finding


def explicit(data):
    return hashlib.sha1(data, usedforsecurity=True).digest()  # finding


def accepted(token, stored, body, given):
    if hashlib.md5(body).hexdigest() != given:  # finding
        return False
    return any(entry == hashlib.sha1(token.encode()).hexdigest() for entry in stored)  # finding
