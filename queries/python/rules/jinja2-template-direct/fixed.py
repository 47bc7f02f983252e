import jinja2
from jinja2 import Template

CARD = "<h1>{{ user.name }}</h1>"


def card(user):
    return Template(CARD, autoescape=True).render(user=user)


def page(path, values):
    with open(path, encoding="utf-8") as handle:
        return jinja2.Template(handle.read(), autoescape=True).render(**values)
