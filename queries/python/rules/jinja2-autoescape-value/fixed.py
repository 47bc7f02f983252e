import jinja2
from jinja2 import Environment, FileSystemLoader, select_autoescape

from shop import settings


def pages(folder):
    return Environment(loader=FileSystemLoader(folder), autoescape=select_autoescape())


def mails(folder):
    return jinja2.Environment(loader=FileSystemLoader(folder), autoescape=select_autoescape())


def guess():
    return ""
