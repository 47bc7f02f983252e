import xml.etree.ElementTree as ET

import defusedxml.ElementTree

EMPTY = "<items/>"


def items(path):
    return defusedxml.ElementTree.parse(path).getroot()


def empty():
    return ET.fromstring(EMPTY)


def made(name):
    return ET.tostring(ET.Element(name))
