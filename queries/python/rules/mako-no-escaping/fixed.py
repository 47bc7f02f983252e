from mako import template
from mako.lookup import TemplateLookup
from mako.template import Template

PAGES = TemplateLookup(directories=["pages"], default_filters=["h"])


def greeting(name):
    return Template("<p>Hello ${name}</p>", default_filters=["h"]).render(name=name)


def page(path, values):
    return template.Template(filename=path, default_filters=["h"]).render(**values)
