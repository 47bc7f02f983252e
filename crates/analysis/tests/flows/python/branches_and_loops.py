# Branches are joined, and a loop brings what its last round left into the next.
import sqlite3

from flask import Flask, request

app = Flask(__name__)
db = sqlite3.connect("bank.db")


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
