import jinja2
from jinja2 import Environment, FileSystemLoader, select_autoescape
from jinja2.sandbox import SandboxedEnvironment

from shop.config import Environment as Settings

pages = Environment(loader=FileSystemLoader("templates"), autoescape=select_autoescape())


def always():
    return Environment(autoescape=True)


def by_extension():
    return jinja2.Environment(autoescape=select_autoescape(["html", "htm"]))


def configured(escape):
    return Environment(autoescape=escape)


def passed_on(**options):
    return Environment(**options)


def own():
    return Settings()


def by_name(name):
    return Environment(autoescape=lambda template: template.endswith(".html"))


def units(folder):
    return Environment(loader=FileSystemLoader(folder), trim_blocks=True, lstrip_blocks=True, keep_trailing_newline=True)


def query_macros():
    return SandboxedEnvironment()


def latex():
    return Environment(block_start_string="\\BLOCK{", block_end_string="}")
