from django.http import HttpResponse
from flask import Flask, render_template_string, request
from jinja2 import Environment, Template

app = Flask(__name__)
environment = Environment(autoescape=True)


def page(title, body):
    return f"<html><head><title>{title}</title></head><body>{body}</body></html>"


@app.get("/hello")
def hello():
    name = request.args.get("name", "you")
    return render_template_string(page("Hello", "Hello, " + name))  # finding


@app.errorhandler(404)
def missing(error):
    return render_template_string("<p>Nothing at %s</p>" % request.path), 404  # finding


@app.post("/letters")
def letters():
    texts = request.get_json()
    return {key: Template(text).render(customer="C. Ustomer") for key, text in texts.items()}  # finding


def preview(request):
    draft = environment.from_string(request.POST["draft"])  # finding
    return HttpResponse(draft.render())
