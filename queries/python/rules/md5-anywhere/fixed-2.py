import hashlib
from hashlib import sha1


def cache_key(parts):
    return hashlib.sha256("|".join(parts).encode()).hexdigest()


def shard_of(user, shards):
    return int(hashlib.sha256(user).hexdigest()[:8], 16) % shards


def feed(chunks):
    digest = hashlib.sha256()
    for chunk in chunks:
        digest.update(chunk)
    return digest
