"""Stands in for `ldap3.utils.conv`."""


def escape_filter_chars(text):
    """The text as a value in a filter (RFC 4515)."""
    return "".join(f"\\{ord(sign):02x}" if sign in "\\*()\0" else sign for sign in text)
