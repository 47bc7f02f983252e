from django.http import HttpResponse
from django.utils.safestring import mark_safe
from fastapi import FastAPI
from fastapi.responses import HTMLResponse
from flask import Flask, make_response, request

app = Flask(__name__)
api = FastAPI()


@app.route("/hello/<name>")
def hello(name):
    return "<h1>Hello, " + name + "</h1>"  # finding


@app.route("/search")
def search():
    word = request.args.get("q", "")
    if not word:
        return "<p>Search for something.</p>"
    rows = ["<li>nothing</li>"]
    page = f"<h1>{word}</h1><ul>{''.join(rows)}</ul>"
    return page, 200  # finding


def badge(text):
    return "<b>%s</b>" % text


@app.route("/badge")
def show_badge():
    return make_response(badge(request.cookies.get("team", "none")))  # finding


def profile(request):
    name = request.GET.get("name", "")
    return HttpResponse("<p>{}</p>".format(name))  # finding


class Greeting:
    def __init__(self, name):
        self.name = name

    def html(self):
        return mark_safe("<i>" + self.name + "</i>")  # finding


def greet(request):
    return Greeting(request.POST["name"]).html()


@api.get("/echo")
async def echo(text: str):
    return HTMLResponse("<pre>" + text + "</pre>")  # finding
