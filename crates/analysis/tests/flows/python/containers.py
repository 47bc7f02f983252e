# A list or dictionary is not tainted as a whole: each key and index holds its own value.
import sqlite3

from flask import Flask, request

app = Flask(__name__)
db = sqlite3.connect("shop.db")


@app.get("/by-key")
def by_key():
    search = {"table": "article", "text": request.args["text"]}  # source
    db.execute("SELECT * FROM " + search["table"])  # safe
    return db.execute("SELECT * FROM article WHERE name = '" + search["text"] + "'").fetchall()  # sink python/untrusted-sql


@app.get("/replaced")
def replaced():
    search = {}
    search["sort"] = request.args["sort"]
    search["sort"] = "price"
    return db.execute("SELECT * FROM article ORDER BY " + search["sort"]).fetchall()  # safe


@app.get("/by-index")
def by_index():
    words = ["cheap"]
    words.append(request.args["word"])  # source
    words.append("new")
    db.execute("SELECT * FROM article WHERE tag = '" + words[0] + "'")  # safe
    db.execute("SELECT * FROM article WHERE tag = '" + words[-1] + "'")  # safe
    return db.execute("SELECT * FROM article WHERE tag = '" + words[1] + "'").fetchall()  # sink python/untrusted-sql
