import jinja2
from flask import render_template_string
from mako.template import Template

def hello(name):
    return render_template_string("<h1>Hello " + name + "</h1>")  # finding


def not_found(place):
    answer = f"<h1>There is nothing at {place}</h1>"
    return render_template_string(answer), 404  # finding


def mail(customer):
    template = jinja2.Template("Dear %s, your order {{ number }} is here" % customer.name)  # finding
    return template.render(number=customer.order)


def page(title):
    return Template(f"<title>{title}</title>${{body}}").render(body="")  # finding


def from_environment(text):
    environment = jinja2.Environment(autoescape=True)
    return environment.from_string("<p>{}</p>".format(text)).render()  # finding
