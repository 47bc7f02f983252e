"""Sends a link to those who forgot their password."""
import sys
import uuid


def link(name):
    reset_token = str(uuid.uuid1())
    return f"/reset/{name}/{reset_token}"


name = sys.argv[2]
first, second = link(name), link(name)
print(first != second, len(first), first.rsplit("/", 1)[0])
if sys.argv[1] == "version":
    print(uuid.UUID(first.rsplit("/", 1)[1]).version)
