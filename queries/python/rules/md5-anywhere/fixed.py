import hashlib
from hashlib import sha1


def cache_key(parts):
    return hashlib.md5("|".join(parts).encode(), usedforsecurity=False).hexdigest()


def shard_of(user, shards):
    return int(sha1(user, usedforsecurity=False).hexdigest()[:8], 16) % shards


def feed(chunks):
    digest = hashlib.md5(usedforsecurity=False)
    for chunk in chunks:
        digest.update(chunk)
    return digest
