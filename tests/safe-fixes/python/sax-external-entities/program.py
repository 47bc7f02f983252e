"""Prints the text of a document."""
import io
import sys
import xml.sax
from xml.sax import handler


class Text(handler.ContentHandler):
    def characters(self, content):
        print(repr(content))

    def endDocument(self):
        print("end")


def read(document):
    parser = xml.sax.make_parser()
    parser.setFeature(handler.feature_external_ges, True)
    parser.setContentHandler(Text())
    parser.parse(io.BytesIO(document.encode()))


try:
    read(sys.argv[1])
except Exception as error:
    print(type(error).__name__)
