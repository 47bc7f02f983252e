import html
import json

from django.http import HttpResponse, JsonResponse
from django.utils.html import escape, format_html
from fastapi import FastAPI
from fastapi.responses import HTMLResponse, PlainTextResponse
from flask import Flask, Response, jsonify, make_response, render_template, request
from markupsafe import Markup

app = Flask(__name__)
api = FastAPI()


@app.route("/hello/<name>")
def hello(name):
    return "<h1>Hello, " + html.escape(name) + "</h1>"


@app.route("/number/<int:number>")
def number(number):
    return f"<h1>{number}</h1>"


@app.route("/search")
def search():
    return render_template("search.html", word=request.args.get("q", ""))


@app.route("/json")
def as_json():
    return jsonify(request.args.get("q"))


@app.route("/dict")
def as_dict():
    return {"q": request.args.get("q")}


@app.route("/text")
def text():
    return Response(request.args.get("q", ""), mimetype="text/plain")


@app.route("/made")
def made():
    return make_response(json.dumps(request.get_json()), 200, {"Content-Type": "application/json"})


@app.route("/badge")
def badge():
    return Markup("<b>%s</b>") % request.args.get("team", "")


def profile(request):
    name = request.GET.get("name", "")
    if name == "json":
        return JsonResponse({"name": name})
    if "plain" in request.GET:
        return HttpResponse(name, content_type="text/plain")
    return HttpResponse("<p>" + escape(name) + "</p>" + format_html("<i>{}</i>", name))


@api.get("/echo")
async def echo(text: str):
    return PlainTextResponse(text)


@api.get("/item/{item_id}")
async def item(item_id: int):
    return HTMLResponse(f"<p>{item_id}</p>")
