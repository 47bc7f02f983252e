# `with`, `try` and `finally`: what can hold at a line is joined over all the ways that lead there.
import sqlite3

from flask import Flask, abort, request

app = Flask(__name__)
db = sqlite3.connect("bank.db")


@app.get("/with")
def with_block():
    with sqlite3.connect("bank.db") as con:
        owner = request.args["owner"]  # source
    return con.execute(f"SELECT * FROM account WHERE owner = '{owner}'").fetchall()  # sink python/untrusted-sql


@app.get("/try")
def tried():
    try:
        owner = request.args["owner"]  # source
    except KeyError:
        owner = "nobody"
    return db.execute(f"SELECT * FROM account WHERE owner = '{owner}'").fetchall()  # sink python/untrusted-sql


@app.get("/try/number")
def tried_number():
    number = request.args["number"]
    try:
        int(number)
    except ValueError:
        abort(400)
    return db.execute(f"SELECT * FROM account WHERE number = {number}").fetchall()  # safe


@app.get("/try/number/ignored")
def tried_number_ignored():
    number = request.args["number"]  # source
    try:
        int(number)
    except ValueError:
        pass
    return db.execute(f"SELECT * FROM account WHERE number = {number}").fetchall()  # sink python/untrusted-sql


@app.get("/finally")
def at_last():
    sort = request.args["sort"]
    try:
        db.execute("SELECT 1")
    finally:
        sort = "owner"
    return db.execute("SELECT * FROM account ORDER BY " + sort).fetchall()  # safe
