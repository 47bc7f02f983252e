# A path must be normal before its start says where it leads, and an address is what its host is, not what it contains.
import os

from flask import Flask, abort, redirect, request
from urllib.parse import urlparse

app = Flask(__name__)
HOSTS = ("school.example", "www.school.example")


@app.get("/report")
def report():
    path = os.path.realpath(os.path.join("/srv/reports", request.args["file"]))
    if not path.startswith("/srv/reports/"):
        abort(404)
    return open(path).read()  # safe


@app.get("/report/raw")
def report_raw():
    path = os.path.join("/srv/reports", request.args["file"])  # source
    if not path.startswith("/srv/reports/"):
        abort(404)
    return open(path).read()  # sink python/untrusted-path


@app.get("/leave")
def leave():
    target = request.args["to"]
    if urlparse(target).hostname in HOSTS:
        return redirect(target)  # safe
    return redirect("/")


@app.get("/leave/any")
def leave_any():
    target = request.args["to"]  # source
    if "school.example" in target:
        return redirect(target)  # sink python/untrusted-redirect
    return redirect("/")
