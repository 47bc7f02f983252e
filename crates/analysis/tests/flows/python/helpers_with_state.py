# Helpers that take any number of arguments, fill what they are given, or call themselves.
from flask import Flask, request

app = Flask(__name__)
ROOT = "/srv/photos"


def below(name, folder=ROOT):
    return folder + "/" + name


def first_of(items, *more, fallback="none.jpg", **options):
    return more[0] + options.get("extra", fallback)


@app.get("/rest")
def rest():
    open(first_of([request.args["unused"]], "b.jpg", extra="c.jpg"), "rb")  # safe
    more = [request.args["more"]]  # source
    return open(first_of(["a"], *more), "rb").read()  # sink python/untrusted-path


def climb(name, depth):
    if depth == 0:
        return name
    return climb("sub/" + name, depth - 1)


@app.get("/deep")
def deep():
    return open(climb(request.args["name"], 3), "rb").read()  # missed python/untrusted-path


def fill(basket, name):
    basket["path"] = below(name)
    basket["kind"] = "jpg"


@app.get("/basket")
def basket():
    found = {}
    fill(found, request.args["name"])  # source
    open("/srv/" + found["kind"], "rb")  # safe
    return open(found["path"], "rb").read()  # sink python/untrusted-path
