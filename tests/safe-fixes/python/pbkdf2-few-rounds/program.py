"""Keeps passwords."""
import hashlib
import sys


def stored(password, salt):
    return hashlib.pbkdf2_hmac("sha256", password.encode(), salt, 1000)


salt = b"only for this program"
try:
    if sys.argv[1] == "login":
        print(stored(sys.argv[2], salt) == stored(sys.argv[3], salt))
    else:
        print(stored(sys.argv[2], salt).hex())
except Exception as error:
    print(type(error).__name__)
