"""Stands in for ldap3 and a directory: `search` with filters of RFC 4515. `Connection.kept` is what the directory holds.

Copied from the RFC: `&`, `|`, `!`, presence (`=*`), equality, and substrings with `*`; `\\xx` is the character of that code and never an
operator. A filter that is none raises an error, as ldap3 does before it asks the server.
"""

import re


class Server:
    """A directory's address."""

    def __init__(self, address):
        self.address = address


def _matches(entry, name, wanted):
    values = entry.get(name, [])
    parts = [re.sub(r"\\([0-9a-fA-F]{2})", lambda code: chr(int(code[1], 16)), part) for part in wanted.split("*")]
    pattern = ".*".join(map(re.escape, parts))
    return any(re.fullmatch(pattern, value, re.IGNORECASE | re.DOTALL) for value in values)


def _read(text, at):
    """The filter that begins here, as a function of an entry, and where it ends."""
    if text[at : at + 1] != "(":
        raise ValueError(f"malformed filter: {text}")
    sign, at = text[at + 1 : at + 2], at + 1
    if sign and sign in "&|!":
        parts, at = [], at + 1
        while text[at : at + 1] == "(":
            part, at = _read(text, at)
            parts.append(part)
        if text[at : at + 1] != ")" or not parts:
            raise ValueError(f"malformed filter: {text}")
        some = {"&": all, "|": any, "!": lambda found: not next(iter(found))}[sign]
        return (lambda entry: some([part(entry) for part in parts])), at + 1
    simple = re.compile(r"([\w;.-]+)=([^()]*)\)").match(text, at)
    if not simple:
        raise ValueError(f"malformed filter: {text}")
    return (lambda entry: _matches(entry, *simple.groups())), simple.end()


class Connection:
    """A connection, on which the last search's entries stay."""

    kept = []

    def __init__(self, server, auto_bind=False):
        self.entries = []

    def search(self, base, search_filter, attributes=()):
        """Looks for entries."""
        fits, end = _read(search_filter, 0)
        if end != len(search_filter):
            raise ValueError(f"malformed filter: {search_filter}")
        self.entries = [entry for entry in self.kept if fits(entry)]
        return bool(self.entries)
