# What makes a value harmless for one weakness does nothing against another.
import html
import os
import shlex
import sqlite3
import subprocess

from flask import Flask, request
from markupsafe import escape
from werkzeug.utils import secure_filename

app = Flask(__name__)
db = sqlite3.connect("forum.db")


@app.route("/hello")
def hello():
    return "<h1>Hello " + html.escape(request.args["name"]) + "</h1>"  # safe


@app.route("/hello/shell")
def hello_shell():
    name = shlex.quote(request.args["name"])  # source
    subprocess.getoutput("finger " + name)  # safe
    return "<h1>Hello " + name + "</h1>"  # sink python/untrusted-html


@app.route("/thread")
def thread():
    title = escape(request.args["title"])  # source
    rows = db.execute(f"SELECT * FROM thread WHERE title = '{title}'")  # sink python/untrusted-sql
    return f"<h1>{title}</h1> {len(rows.fetchall())} answers"  # safe


@app.route("/upload")
def upload():
    name = secure_filename(request.args["name"])
    return str(len(open("/srv/uploads/" + name).read()))  # safe


@app.route("/download")
def download():
    name = os.path.basename(request.args["name"])  # source
    size = len(open("/srv/uploads/" + name).read())  # safe
    subprocess.getoutput("touch /srv/uploads/" + name)  # sink python/untrusted-shell-command
    return str(size)


@app.route("/stripped")
def stripped():
    name = request.args["name"].replace("<script>", "")  # source
    return "<p>" + name + "</p>"  # sink python/untrusted-html
