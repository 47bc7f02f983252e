from xml.sax.saxutils import escape

import defusedxml.sax


def feed(path, handler):
    defusedxml.sax.parse(path, handler)


def text(value):
    return escape(value)
