import xml.etree.ElementTree as ElementTree
from xml.dom import minidom

from defusedxml import ElementTree as Defused
from lxml import etree


def read(document):
    return etree.fromstring(document, etree.XMLParser(resolve_entities=False))


def internal(document):
    parser = etree.XMLParser(resolve_entities="internal")
    return etree.fromstring(document, parser)


def default(document):
    return etree.fromstring(document)


def strict(document):
    parser = etree.XMLParser(no_network=True, load_dtd=False, huge_tree=False)
    return etree.fromstring(document, parser)


def standard_library(document):
    # expat reads no external entities
    return ElementTree.fromstring(document)


def dom(document):
    return minidom.parseString(document)


def defused(document):
    return Defused.fromstring(document)


def configured(resolve):
    return etree.XMLParser(resolve_entities=resolve)
