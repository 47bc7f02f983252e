# Operators and formats that build a text carry what is put in.
import sqlite3

from flask import Flask, request

app = Flask(__name__)
db = sqlite3.connect("zoo.db")


@app.get("/plus")
def plus():
    name = request.args["name"]  # source
    return db.execute("SELECT * FROM animal WHERE name = '" + name + "'").fetchall()  # sink python/untrusted-sql


@app.get("/percent")
def percent():
    name = request.args["name"]  # source
    return db.execute("SELECT * FROM animal WHERE name = '%s'" % name).fetchall()  # sink python/untrusted-sql


@app.get("/percent/named")
def percent_named():
    parts = {"name": request.args["name"]}  # source
    return db.execute("SELECT * FROM animal WHERE name = '%(name)s'" % parts).fetchall()  # sink python/untrusted-sql


@app.get("/format")
def formatted():
    name = request.args["name"]  # source
    return db.execute("SELECT * FROM animal WHERE name = '{}'".format(name.strip().title())).fetchall()  # sink python/untrusted-sql


@app.get("/format/named")
def formatted_named():
    name = request.args["name"]  # source
    return db.execute("SELECT * FROM {t} WHERE name = '{n}'".format(t="animal", n=name)).fetchall()  # sink python/untrusted-sql
