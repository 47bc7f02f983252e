# Methods of texts and their joins carry what is put in; what is only counted is not carried.
import sqlite3
from string import Template

from flask import Flask, request

app = Flask(__name__)
db = sqlite3.connect("zoo.db")


@app.get("/joined")
def joined():
    names = request.args.getlist("name")  # source
    listed = "', '".join(names)  # step
    return db.execute("SELECT * FROM animal WHERE name IN ('" + listed + "')").fetchall()  # sink python/untrusted-sql


@app.get("/template")
def template():
    sql = Template("SELECT * FROM animal WHERE name = '$name'").substitute(name=request.args["name"])  # source
    return db.execute(sql).fetchall()  # sink python/untrusted-sql


@app.get("/replaced")
def replaced():
    sql = "SELECT * FROM animal WHERE name = 'NAME'"
    sql = sql.replace("NAME", request.args["name"])  # source
    return db.execute(sql).fetchall()  # sink python/untrusted-sql


@app.get("/encoded")
def encoded():
    name = request.args["name"].encode().decode("ascii", "ignore")  # source
    return db.execute(f"SELECT * FROM animal WHERE name = '{name!s:>20}'").fetchall()  # sink python/untrusted-sql


@app.get("/counted")
def counted():
    names = request.args.getlist("name")
    holes = ", ".join("?" for _ in names)
    return db.execute(f"SELECT * FROM animal WHERE name IN ({holes})", names).fetchall()  # safe


@app.get("/length")
def length():
    name = request.args["name"]
    return db.execute(f"SELECT * FROM animal WHERE length(name) = {len(name)}").fetchall()  # safe


@app.get("/repeated")
def repeated():
    names = request.args.getlist("name")
    holes = ", ".join(["?"] * len(names))
    return db.execute(f"SELECT * FROM animal WHERE name IN ({holes})", names).fetchall()  # safe
