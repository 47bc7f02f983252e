from string import Template as Text

from mako.lookup import TemplateLookup
from mako.template import Template

PAGES = TemplateLookup(directories=["pages"], default_filters=["unicode", "h"])


def greeting(name):
    return Template("<p>Hello ${name}</p>", default_filters=["h"]).render(name=name)


def plain(name):
    return Text("Hello $name").substitute(name=name)
