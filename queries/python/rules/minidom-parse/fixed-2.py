from xml.dom import minidom
from xml.dom.minidom import parseString
import defusedxml.minidom


def settings(path):
    return defusedxml.minidom.parse(path).documentElement


def message(body):
    return parseString(body)  # finding
