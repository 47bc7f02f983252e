import jinja2
from jinja2 import Environment, FileSystemLoader, select_autoescape

ON = True


def pages(folder):
    return Environment(loader=FileSystemLoader(folder), autoescape=True)


def also(folder):
    return Environment(loader=FileSystemLoader(folder), autoescape=ON)


def chosen(folder):
    return jinja2.Environment(loader=FileSystemLoader(folder), autoescape=select_autoescape(["html", "xml"]))
