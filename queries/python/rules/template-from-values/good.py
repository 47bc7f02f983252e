from string import Template

import jinja2
from flask import Flask, render_template, render_template_string, request

app = Flask(__name__)
LAYOUT = "<html>{{ body }}</html>"
PAGE = "<title>{{ title }}</title>" + LAYOUT


@app.get("/hello")
def hello():
    return render_template_string("<h1>Hello {{ name }}</h1>", name=request.args.get("name"))


@app.get("/page")
def page():
    return render_template_string(PAGE, title=request.path)


@app.get("/file")
def file():
    return render_template("page.html", title=request.path)


def mail(customer):
    return jinja2.Template("Dear {{ name }}").render(name=customer.name)


def from_file(path):
    with open(path) as handle:
        return jinja2.Template(handle.read())


def stored(document):
    return jinja2.Environment(autoescape=True).from_string(document.template)


def simple(name):
    return Template(f"Dear {name}, $rest").substitute(rest="")
