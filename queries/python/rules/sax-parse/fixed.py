import xml.sax
from xml.sax import parseString
import defusedxml.sax


def feed(path, handler):
    xml.sax.parse(path, handler)  # finding


def message(body, handler):
    defusedxml.sax.parseString(body, handler)


def reader(handler):
    parser = xml.sax.make_parser()  # finding
    parser.setContentHandler(handler)
    return parser
