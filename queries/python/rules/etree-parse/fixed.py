import xml.etree.ElementTree as ET
from xml.etree.ElementTree import fromstring
from defusedxml import ElementTree


def items(path):
    return ElementTree.parse(path).getroot()


def order(body):
    return ElementTree.fromstring(body)
