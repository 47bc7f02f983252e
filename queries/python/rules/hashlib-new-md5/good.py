import hashlib

from Crypto.Cipher import AES

ALGORITHM = "sha256"


def fingerprint(certificate):
    return hashlib.new("sha256", certificate).hexdigest()


def by_constant(body):
    return hashlib.new(ALGORITHM, body).digest()


def chosen(name, body):
    return hashlib.new(name, body).digest()


def cache_key(url):
    return hashlib.new("md5", url.encode(), usedforsecurity=False).hexdigest()


def cipher(key, nonce):
    return AES.new(key, AES.MODE_GCM, nonce=nonce)


class Registry:
    def new(self, name):
        return self.kinds[name]()


def make(registry: Registry):
    return registry.new("md5")
