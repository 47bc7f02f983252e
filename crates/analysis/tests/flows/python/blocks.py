# `with`, `try`, loops and their `else`: what can hold at a line is joined over all the ways that lead there.
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


@app.get("/loop")
def looped():
    clause = "1 = 1"
    for owner in request.args.getlist("owner"):  # source
        clause += f" OR owner = '{owner}'"  # step
    return db.execute("SELECT * FROM account WHERE " + clause).fetchall()  # sink python/untrusted-sql


@app.get("/later")
def later_in_the_loop():
    last = "nobody"
    while request.args.get("more"):
        db.execute(f"SELECT * FROM account WHERE owner = '{last}'")  # sink python/untrusted-sql
        last = request.args["owner"]  # source
    return "done"


@app.get("/search")
def searched():
    for owner in ("anna", "ben"):
        if owner == request.args["owner"]:
            break
    else:
        owner = "nobody"
    return db.execute(f"SELECT * FROM account WHERE owner = '{owner}'").fetchall()  # safe


@app.get("/either")
def either():
    if request.args.get("mine"):
        owner = "me"
    elif request.args.get("all"):
        owner = "%"
    else:
        owner = request.args["owner"]  # source
    return db.execute(f"SELECT * FROM account WHERE owner LIKE '{owner}'").fetchall()  # sink python/untrusted-sql
