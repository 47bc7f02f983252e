"""Lets those in who know the token."""
import sys


def authorize(request_token, stored_token):
    if request_token != stored_token:
        return "refused"
    return "welcome"


words = [None if word == "none" else word for word in sys.argv[1:]]
try:
    print(authorize(*words))
except Exception as error:
    print(type(error).__name__)
    raise
