from flask import Flask, request
from lxml import etree, objectify

app = Flask(__name__)


def parse(text):
    return etree.fromstring(text)  # finding


@app.post("/orders")
def orders():
    return {"root": parse(request.data).tag}


@app.post("/upload")
def upload():
    tree = etree.parse(request.files["order"].stream)  # finding
    return {"root": tree.getroot().tag}


@app.post("/settings")
def settings():
    fields = {"xml": request.form.get("xml", ""), "name": "x"}
    return {"size": objectify.fromstring(fields["xml"]).size}  # finding
