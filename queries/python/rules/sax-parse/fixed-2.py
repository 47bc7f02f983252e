import xml.sax
from xml.sax import parseString
import defusedxml.sax


def feed(path, handler):
    defusedxml.sax.parse(path, handler)


def message(body, handler):
    parseString(body, handler)  # finding


def reader(handler):
    parser = xml.sax.make_parser()  # finding
    parser.setContentHandler(handler)
    return parser
