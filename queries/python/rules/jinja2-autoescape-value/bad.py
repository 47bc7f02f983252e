import jinja2
from jinja2 import Environment, FileSystemLoader, select_autoescape

from shop import settings


def pages(folder):
    return Environment(loader=FileSystemLoader(folder), autoescape=settings.ESCAPE)  # finding


def mails(folder):
    return jinja2.Environment(loader=FileSystemLoader(folder), autoescape=guess())  # finding


def guess():
    return ""
