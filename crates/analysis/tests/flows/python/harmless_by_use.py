# Bound parameters, lists of arguments, numbers and quoting at the place of use leave nothing to do harm.
import html
import sqlite3
import subprocess
from urllib.parse import quote

from flask import Flask, request

app = Flask(__name__)
db = sqlite3.connect("forum.db")


@app.route("/link")
def link():
    topic = quote(request.args["topic"])
    return f'<a href="/search?q={topic}">search</a>'  # safe


@app.route("/parameters")
def parameters():
    title = request.args["title"]
    rows = db.execute("SELECT * FROM thread WHERE title = ?", (title,)).fetchall()  # safe
    return str(len(rows))


@app.route("/list")
def as_list():
    host = request.args["host"]
    return subprocess.run(["ping", "-c1", "--", host], capture_output=True, check=True).stdout  # safe


@app.route("/number")
def number():
    limit = int(request.args["limit"])
    rows = db.execute(f"SELECT * FROM thread LIMIT {limit}").fetchall()  # safe
    return f"<p>{limit} {len(rows)}</p>"  # safe


def clean(text):
    return html.escape(text) if text else ""


@app.route("/own")
def own():
    return "<p>" + clean(request.args.get("text")) + "</p>"  # safe
