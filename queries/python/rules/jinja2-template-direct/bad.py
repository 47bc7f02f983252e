import jinja2
from jinja2 import Template

CARD = "<h1>{{ user.name }}</h1>"


def card(user):
    return Template(CARD).render(user=user)  # finding


def page(path, values):
    with open(path, encoding="utf-8") as handle:
        return jinja2.Template(handle.read()).render(**values)  # finding
