"""Stands in for MarkupSafe: text that counts as HTML, which escapes what its `format` is given and nothing that it is made of."""

from html import escape as _escape


class Markup(str):
    """Markup that its author vouches for."""

    def format(self, *values):
        """Escapes each value."""
        return Markup(str(self).format(*(escape(value) for value in values)))


def escape(value):
    """The value as text in HTML; markup stays as it is."""
    return value if isinstance(value, Markup) else Markup(_escape(str(value)))
