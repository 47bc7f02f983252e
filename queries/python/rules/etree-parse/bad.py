import xml.etree.ElementTree as ET
from xml.etree.ElementTree import fromstring


def items(path):
    return ET.parse(path).getroot()  # finding


def order(body):
    return fromstring(body)  # finding
