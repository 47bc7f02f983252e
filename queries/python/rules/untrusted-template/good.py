from flask import Flask, render_template, render_template_string, request
from jinja2 import Template

app = Flask(__name__)
GREETINGS = {"formal": "Dear {{ name }},", "short": "Hi {{ name }},"}


@app.get("/hello")
def hello():
    return render_template_string("<p>Hello, {{ name }}</p>", name=request.args.get("name", "you"))


@app.get("/greeting")
def greeting():
    text = GREETINGS.get(request.args.get("style"), "Hello {{ name }},")
    return Template(text, autoescape=True).render(name=request.args.get("name", ""))


@app.get("/file")
def file():
    return render_template("hello.html", name=request.args.get("name", ""))


@app.get("/count")
def count():
    number = int(request.args.get("n", 1))
    return render_template_string("<p>" + str(number) + " {{ word }}</p>", word=request.args.get("word"))
