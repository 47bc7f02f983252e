import xml.etree.ElementTree as ET

from django.http import JsonResponse
from flask import Flask, request
from lxml import etree

app = Flask(__name__)
STOCK = etree.parse("stock.xml")
USERS = ET.parse("users.xml")


def by_code(code):
    return "//part[@code='" + code + "']"


@app.get("/parts")
def parts():
    return {"found": len(STOCK.xpath(by_code(request.args["code"])))}  # finding


@app.get("/users/<login>")
def user(login):
    node = USERS.find(f"./user[@login='{login}']")  # finding
    return {"known": node is not None}


def shelf(request):
    finder = etree.XPath("//shelf[name/text()='%s']" % request.GET.get("name", ""))  # finding
    return JsonResponse({"found": len(finder(STOCK))})
