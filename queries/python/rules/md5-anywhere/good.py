import hashlib
import hmac
import zlib


def cache_key(parts):
    return hashlib.md5("|".join(parts).encode(), usedforsecurity=False).hexdigest()


def digest(body):
    return hashlib.sha256(body).hexdigest()


def code(key, counter):
    return hmac.new(key, counter, hashlib.sha1).digest()


def checksum(body):
    return zlib.crc32(body)


def passed_on(body, **options):
    return hashlib.sha1(body, **options)
