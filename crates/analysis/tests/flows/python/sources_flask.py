# What a Flask view reads of its request: query, form, body, headers, cookies and files are the client's words.
import sqlite3

from flask import Flask, request

app = Flask(__name__)
db = sqlite3.connect("shop.db")


@app.route("/query")
def query():
    text = request.args.get("q", "")  # source
    return db.execute("SELECT * FROM item WHERE " + text).fetchall()  # sink python/untrusted-sql


@app.route("/form", methods=["POST"])
def form():
    text = request.form["q"]  # source
    return db.execute("SELECT * FROM item WHERE " + text).fetchall()  # sink python/untrusted-sql


@app.route("/body", methods=["POST"])
def body():
    text = request.get_json()["filter"]["where"]  # source
    return db.execute("SELECT * FROM item WHERE " + text).fetchall()  # sink python/untrusted-sql


@app.route("/headers")
def headers():
    text = request.headers.get("X-Filter")  # source
    return db.execute("SELECT * FROM item WHERE " + text).fetchall()  # sink python/untrusted-sql


@app.route("/cookie")
def cookie():
    text = request.cookies["filter"]  # source
    return db.execute("SELECT * FROM item WHERE " + text).fetchall()  # sink python/untrusted-sql


@app.route("/file", methods=["POST"])
def upload():
    file = request.files["photo"]  # source
    return open("/srv/photos/" + file.filename, "rb").read()  # sink python/upload-filename-path
