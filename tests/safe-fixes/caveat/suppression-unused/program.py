"""Adds numbers, among suppressions that are no longer needed."""
import sys


def add(words):
    # caveat: allow subprocess-shell -- there was a command here
    total = 0
    for word in words:  # caveat: allow eval-non-constant -- numbers only
        # caveat: allow weak-hash, hashlib-md5 -- a checksum
        total += int(word)
    text = """
    # caveat: allow yaml-load -- this is a text, and stays
    """
    return total, len(text)  # the sum


# caveat: allow mktemp -- żółw 🦀
try:
    print(add(sys.argv[1:]))
except ValueError as error:
    print(type(error).__name__)
    raise
