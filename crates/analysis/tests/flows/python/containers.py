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


@app.get("/popped")
def popped():
    words = ["red", request.args["colour"]]
    words.pop()
    return db.execute("SELECT * FROM article WHERE colour = '" + words[0] + "'").fetchall()  # safe


@app.get("/popped/out")
def popped_out():
    words = ["red", request.args["colour"]]  # source
    last = words.pop()  # step
    return db.execute("SELECT * FROM article WHERE colour = '" + last + "'").fetchall()  # sink python/untrusted-sql


@app.get("/sliced")
def sliced():
    parts = ["a", "b", request.args["c"], "d"]  # source
    front, rest = parts[:2], parts[2:]
    db.execute("SELECT " + ", ".join(front) + " FROM article")  # safe
    return db.execute("SELECT " + ", ".join(rest) + " FROM article").fetchall()  # sink python/untrusted-sql


@app.get("/merged")
def merged():
    options = {"sort": "name", "page": 1}
    options.update({"sort": request.args["sort"]})  # source
    copy = {**options, "limit": 10}
    db.execute(f"SELECT * FROM article LIMIT {copy['limit']}")  # safe
    return db.execute(f"SELECT * FROM article ORDER BY {copy['sort']}").fetchall()  # sink python/untrusted-sql


@app.get("/unknown-key")
def unknown_key():
    names = {request.args["key"]: "price", "fixed": "name"}
    return db.execute("SELECT * FROM article ORDER BY " + names.get("fixed", "id")).fetchall()  # safe


@app.get("/keys")
def keys():
    wanted = request.args.to_dict()  # source
    columns = ", ".join(wanted)  # step
    return db.execute(f"SELECT {columns} FROM article").fetchall()  # sink python/untrusted-sql
