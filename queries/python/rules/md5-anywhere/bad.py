import hashlib
from hashlib import sha1


def cache_key(parts):
    return hashlib.md5("|".join(parts).encode()).hexdigest()  # finding


def shard_of(user, shards):
    return int(sha1(user).hexdigest()[:8], 16) % shards  # finding


def feed(chunks):
    digest = hashlib.md5()  # finding
    for chunk in chunks:
        digest.update(chunk)
    return digest
