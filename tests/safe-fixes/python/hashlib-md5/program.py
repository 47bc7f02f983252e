"""Signs what is sent."""
import hashlib
import sys

SECRET = b"only for this program"


def signature(body):
    return hashlib.md5(SECRET + body).hexdigest()


if sys.argv[1] == "compare":
    print(signature(sys.argv[2].encode()) == signature(sys.argv[3].encode()))
else:
    print(signature(sys.argv[2].encode()))
