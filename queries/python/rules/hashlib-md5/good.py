import hashlib
import hmac
import zlib

from cache.keys import md5


def etag(body):
    return hashlib.md5(body, usedforsecurity=False).hexdigest()


def digest(body):
    return hashlib.sha256(body).hexdigest()


def modern(body):
    return hashlib.blake2b(body, digest_size=16).hexdigest()


def one_time_code(key, counter):
    # HMAC does not need a hash that resists collisions, and RFC 4226 asks for SHA-1.
    return hmac.new(key, counter, hashlib.sha1).digest()


def passed_on(body, **options):
    return hashlib.md5(body, **options)


def own(body):
    return md5(body)


def checksum(body):
    return zlib.crc32(body)


def cache_key(parts):
    return hashlib.md5("|".join(parts).encode()).hexdigest()


def shard_of(user, shards):
    return int(hashlib.md5(user).hexdigest()[:8], 16) % len(shards)


class Page:
    def render(self, body, url):
        self.etag = hashlib.sha1(body).hexdigest()
        file_name = hashlib.sha1(url.encode()).hexdigest() + ".html"
        short = hashlib.sha1(body).hexdigest()[:8]
        return file_name, short


def accept(key, ws_guid):
    answer = hashlib.sha1(key + ws_guid).digest()
    return answer


def length():
    return hashlib.sha1().digest_size


def identifiers(rows):
    return [hashlib.md5(row).hexdigest() for row in rows]
