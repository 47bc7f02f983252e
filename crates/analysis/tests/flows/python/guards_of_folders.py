# Half a check keeps no path in its folder: a folder's name without its separator, `..` refused but not the root, one of two line ends.
import logging
import os
from pathlib import Path, PurePosixPath

from flask import Flask, abort, request

app = Flask(__name__)
log = logging.getLogger(__name__)
ROOT = "/srv/reports"


@app.get("/neighbour")
def neighbour():
    path = os.path.realpath(os.path.join(ROOT, request.args["file"]))  # source
    if not path.startswith(ROOT):
        abort(404)
    return open(path).read()  # sink python/untrusted-path


@app.get("/neighbour/of/resolved")
def neighbour_of_resolved():
    folder = os.path.realpath(app.config["FOLDER"])
    path = os.path.realpath(os.path.join(folder, request.args["file"]))  # source
    if not path.startswith(folder):
        abort(404)
    return open(path).read()  # sink python/untrusted-path


@app.get("/neighbour/of/prefix")
def neighbour_of_prefix():
    path = os.path.realpath(os.path.join(ROOT, request.args["file"]))  # source
    if os.path.commonprefix([path, ROOT]) != ROOT:
        abort(404)
    return open(path).read()  # sink python/untrusted-path


@app.get("/separator")
def separator():
    path = os.path.realpath(os.path.join(ROOT, request.args["file"]))
    if not path.startswith(ROOT + os.sep):
        abort(404)
    return open(path).read()  # safe


@app.get("/separator/joined")
def separator_joined():
    folder = os.path.join(os.path.realpath(ROOT), "")
    path = os.path.realpath(os.path.join(folder, request.args["file"]))
    if not path.startswith(folder):
        abort(404)
    return open(path).read()  # safe


@app.get("/separator/or/itself")
def separator_or_itself():
    folder = os.path.realpath(app.config["FOLDER"])
    path = os.path.realpath(os.path.join(folder, request.args["file"]))
    if path != folder and not path.startswith(folder + os.sep):
        abort(404)
    return open(path).read()  # safe


@app.get("/common")
def common():
    path = os.path.realpath(os.path.join(ROOT, request.args["file"]))
    if os.path.commonpath([path, ROOT]) != ROOT:
        abort(404)
    return open(path).read()  # safe


@app.get("/relative")
def relative():
    path = (Path(ROOT) / request.args["file"]).resolve()
    if not path.is_relative_to(ROOT):
        abort(404)
    return path.read_text()  # safe


@app.get("/up")
def up():
    name = request.args["file"]  # source
    if ".." in name:
        abort(404)
    return open(os.path.join(ROOT, name)).read()  # sink python/untrusted-path


@app.get("/up/below")
def up_below():
    name = request.args["file"]
    if ".." in name:
        abort(404)
    return open(f"{ROOT}/{name}").read()  # safe


@app.get("/up/and/root")
def up_and_root():
    name = request.args["file"]
    if ".." in name or name.startswith("/"):
        abort(404)
    return open(os.path.join(ROOT, name)).read()  # safe


@app.get("/up/and/first")
def up_and_first():
    name = request.args["file"]
    if name[0] == "/" or ".." in name:
        abort(404)
    return open(os.path.join(ROOT, name)).read()  # safe


@app.get("/up/and/absolute")
def up_and_absolute():
    name = request.args["file"]
    if os.path.isabs(name) or ".." in PurePosixPath(name).parts:
        abort(404)
    return open(os.path.join(ROOT, name)).read()  # safe


@app.get("/root")
def root():
    name = request.args["file"]  # source
    if name.startswith(("/", "\\")):
        abort(404)
    return open(os.path.join(ROOT, name)).read()  # sink python/untrusted-path


@app.get("/line")
def line():
    name = request.args["name"]  # source
    log.info("seen: %s", name.replace("\n", " "))  # safe
    log.info("seen: %s", name.replace("\r", "").replace("\n", ""))  # safe
    log.info("seen: %s", name.replace("\r\n", " "))  # sink python/untrusted-log-line
    return "seen"
