# Functions of the file are followed: from parameter to result, to a sink inside, to a field, and from a source inside.
import os

from flask import Flask, request

app = Flask(__name__)
ROOT = "/srv/photos"


def below(name, folder=ROOT):
    return folder + "/" + name


def photo_name():
    return request.args.get("photo", "cat.jpg")  # source


def read(path):
    with open(path, "rb") as file:  # sink python/untrusted-path
        return file.read()


def keep_base(name):
    return os.path.basename(name)


@app.get("/photo")
def photo():
    path = below(photo_name())  # step
    return read(path)


@app.get("/logo")
def logo():
    return open(below("logo.png"), "rb").read()  # safe


@app.get("/safe-photo")
def safe_photo():
    return open(below(keep_base(photo_name())), "rb").read()  # safe


@app.get("/by-keyword")
def by_keyword():
    album = request.args["album"]  # source
    return open(below(folder=album, name="1.jpg"), "rb").read()  # sink python/untrusted-path


def ignore(name):
    return "default.jpg" if name else "empty.jpg"


@app.get("/ignored")
def ignored():
    return open(ignore(request.args["name"]), "rb").read()  # safe
