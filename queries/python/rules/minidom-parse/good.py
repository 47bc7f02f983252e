from xml.dom import minidom

import defusedxml.minidom


def settings(path):
    return defusedxml.minidom.parse(path).documentElement


def empty():
    return minidom.parseString("<settings/>")


def made():
    return minidom.Document()
