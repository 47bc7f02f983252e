import xml.sax
from xml.sax import parseString
import defusedxml.sax


def feed(path, handler):
    xml.sax.parse(path, handler)  # finding


def message(body, handler):
    parseString(body, handler)  # finding


def reader(handler):
    parser = defusedxml.sax.make_parser()
    parser.setContentHandler(handler)
    return parser
