# Taking out, slicing and merging keep apart what each key and index holds.
import sqlite3

from flask import Flask, request

app = Flask(__name__)
db = sqlite3.connect("shop.db")


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
