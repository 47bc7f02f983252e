from mako import template
from mako.lookup import TemplateLookup
from mako.template import Template

PAGES = TemplateLookup(directories=["pages"])  # finding


def greeting(name):
    return Template("<p>Hello ${name}</p>").render(name=name)  # finding


def page(path, values):
    return template.Template(filename=path).render(**values)  # finding
