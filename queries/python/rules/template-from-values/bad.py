import jinja2
from flask import Flask, render_template_string, request
from mako.template import Template

app = Flask(__name__)


@app.get("/hello")
def hello():
    name = request.args.get("name", "you")
    return render_template_string("<h1>Hello " + name + "</h1>")  # finding


@app.errorhandler(404)
def not_found(error):
    page = f"<h1>There is nothing at {request.path}</h1>"
    return render_template_string(page), 404  # finding


@app.post("/preview")
def preview():
    return render_template_string(request.form["template"], user="Ada")  # finding


def mail(customer):
    template = jinja2.Template("Dear %s, your order {{ number }} is here" % customer.name)  # finding
    return template.render(number=customer.order)


def page(title):
    return Template(f"<title>{title}</title>${{body}}").render(body="")  # finding


def from_environment(text):
    environment = jinja2.Environment(autoescape=True)
    return environment.from_string("<p>{}</p>".format(text)).render()  # finding
