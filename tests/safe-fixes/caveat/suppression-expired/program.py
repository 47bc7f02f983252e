"""Names files after their content; what was agreed on about it is over."""
import hashlib
import sys


def name(content):
    # caveat: allow hashlib-md5 -- until the move is done until 2026-01-31
    return hashlib.md5(content).hexdigest()


for word in sys.argv[1:]:
    print(name(word.encode()))  # caveat: allow hashlib-md5 -- a name until 2025-12-31
print(len(sys.argv))
