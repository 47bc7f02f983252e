from xml.dom import minidom
from xml.dom.minidom import parseString
import defusedxml.minidom


def settings(path):
    return minidom.parse(path).documentElement  # finding


def message(body):
    return defusedxml.minidom.parseString(body)
