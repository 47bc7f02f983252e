"""Checks signatures."""
import hashlib
import hmac
import sys

KEY = b"only for this program"


def is_authentic(body, signature):
    expected = hmac.new(KEY, body, hashlib.sha256).hexdigest()
    return signature == expected


body = sys.argv[1].encode()
given = {"right": hmac.new(KEY, body, hashlib.sha256).hexdigest(), "none": None, "bytes": b"00"}.get(sys.argv[2], sys.argv[2])
try:
    print(is_authentic(body, given))
except Exception as error:
    print(type(error).__name__)
    raise
