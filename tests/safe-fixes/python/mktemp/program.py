"""Writes a report."""
import os
import sys
import tempfile


def render(text, suffix):
    path = tempfile.mktemp(suffix=suffix)
    before = os.path.exists(path)
    with open(path, "w") as handle:
        handle.write(text)
    return path, before


try:
    path, before = render(sys.argv[2], sys.argv[3])
    with open(path) as handle:
        print(handle.read(), path.endswith(sys.argv[3]))
    if sys.argv[1] == "look":
        print(before, oct(os.stat(path).st_mode & 0o777))
except Exception as error:
    print(type(error).__name__)
