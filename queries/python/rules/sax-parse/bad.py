import xml.sax
from xml.sax import parseString


def feed(path, handler):
    xml.sax.parse(path, handler)  # finding


def message(body, handler):
    parseString(body, handler)  # finding


def reader(handler):
    parser = xml.sax.make_parser()  # finding
    parser.setContentHandler(handler)
    return parser
