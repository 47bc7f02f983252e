# Comprehensions: each element is what the expression makes of it, and the conditions hold for it.
import sqlite3

from flask import Flask, request

app = Flask(__name__)
db = sqlite3.connect("garden.db")


@app.get("/comprehension")
def comprehension():
    quoted = [f"'{plant}'" for plant in request.args.getlist("plant")]  # source
    return db.execute(f"SELECT * FROM bed WHERE plant IN ({', '.join(quoted)})").fetchall()  # sink python/untrusted-sql


@app.get("/filtered")
def filtered():
    known = {"rose", "tulip", "iris"}
    plants = [plant for plant in request.args.getlist("plant") if plant in known]
    return db.execute(f"SELECT {', '.join(plants)} FROM bed").fetchall()  # safe


@app.get("/numbers")
def numbers():
    ids = ",".join(str(int(part)) for part in request.args["ids"].split(","))
    return db.execute(f"SELECT * FROM bed WHERE id IN ({ids})").fetchall()  # safe


@app.get("/dictionary")
def dictionary():
    wishes = {key: value.lower() for key, value in request.args.items()}  # source
    return db.execute(f"SELECT * FROM bed WHERE soil = '{wishes['soil']}'").fetchall()  # sink python/untrusted-sql


@app.get("/mapped")
def mapped():
    names = map(str.upper, request.args.getlist("plant"))
    return db.execute("SELECT " + ", ".join(names) + " FROM bed").fetchall()  # missed python/untrusted-sql
