import xml.etree.ElementTree as ET

from flask import Flask, request
from lxml import etree

app = Flask(__name__)
STOCK = etree.parse("stock.xml")
USERS = ET.parse("users.xml")


@app.get("/parts")
def parts():
    return {"found": len(STOCK.xpath("//part[@code=$code]", code=request.args["code"]))}


@app.get("/users/<login>")
def user(login):
    known = [node for node in USERS.findall("./user") if node.get("login") == login]
    return {"known": bool(known)}


@app.get("/shelves/<int:number>")
def shelf(number):
    return {"found": len(STOCK.xpath(f"//shelf[@number={number}]"))}


@app.get("/words")
def words():
    text = request.args.get("text", "")
    return {"at": text.find(request.args.get("word", ""))}


@app.get("/kinds")
def kinds():
    kind = request.args.get("kind")
    if kind not in {"bolt", "nut"}:
        return {"found": 0}
    return {"found": len(STOCK.xpath("//part[@kind='" + kind + "']"))}
