from lxml import etree, objectify
from lxml.etree import XMLParser


def read(document):
    parser = etree.XMLParser(resolve_entities=False)
    return etree.fromstring(document, parser)


def with_dtd(path):
    parser = XMLParser(load_dtd=True, no_network=False, resolve_entities=False)
    return etree.parse(path, parser).getroot()


def stream(handle):
    for _, element in etree.iterparse(handle, tag="item", resolve_entities=False):
        yield element.text


RESOLVE = True
objects = objectify.makeparser(resolve_entities=False)
