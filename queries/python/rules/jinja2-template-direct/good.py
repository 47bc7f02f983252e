from string import Template as Text

from jinja2 import Environment, FileSystemLoader, Template


def card(user):
    return Template("<h1>{{ user.name }}</h1>", autoescape=True).render(user=user)


def page(values):
    environment = Environment(loader=FileSystemLoader("pages"), autoescape=True)
    return environment.get_template("page.html").render(values)


def plain(name):
    return Text("Hello $name").substitute(name=name)
