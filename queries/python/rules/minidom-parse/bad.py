from xml.dom import minidom
from xml.dom.minidom import parseString


def settings(path):
    return minidom.parse(path).documentElement  # finding


def message(body):
    return parseString(body)  # finding
