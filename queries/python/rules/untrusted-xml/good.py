import xml.etree.ElementTree as ET

import defusedxml.ElementTree
from flask import Flask, request
from lxml import etree

app = Flask(__name__)
PARSER = etree.XMLParser(resolve_entities=False, no_network=True)


@app.post("/orders")
def orders():
    return {"root": etree.fromstring(request.data, parser=PARSER).tag}


@app.post("/more")
def more():
    return {"root": defusedxml.ElementTree.fromstring(request.data).tag}


@app.post("/plain")
def plain():
    return {"root": ET.fromstring(request.data).tag}


@app.get("/own")
def own():
    return {"root": etree.parse("catalogue.xml").getroot().tag, "q": request.args.get("q")}
