# Lambdas, callbacks and closures: a value goes in as an argument or is kept by the function itself.
import functools
import sqlite3

from flask import Flask, request

app = Flask(__name__)
db = sqlite3.connect("garden.db")


@app.get("/lambda")
def lambdas():
    quote = lambda text: "'" + text + "'"
    db.execute("SELECT * FROM bed WHERE plant = " + quote("rose"))  # safe
    soil = request.args["soil"]  # source
    return db.execute("SELECT * FROM bed WHERE soil = " + quote(soil)).fetchall()  # sink python/untrusted-sql


@app.get("/closure")
def closure():
    plant = request.args["plant"]  # source

    def rows(table):
        return db.execute(f"SELECT * FROM {table} WHERE plant = '{plant}'").fetchall()  # sink python/untrusted-sql

    return rows("bed")


@app.get("/callback")
def callback():
    def with_connection(work):
        return work(sqlite3.connect("garden.db"))

    soil = request.args["soil"]  # source
    return with_connection(lambda con: con.execute("SELECT * FROM bed WHERE soil = '" + soil + "'"))  # sink python/untrusted-sql


@app.get("/partial")
def partial():
    def rows(column, value):
        return db.execute(f"SELECT * FROM bed WHERE {column} = '{value}'").fetchall()  # sink python/untrusted-sql

    by_soil = functools.partial(rows, "soil")
    return by_soil(request.args["soil"])  # source


@app.get("/sorted")
def in_order():
    beds = [{"name": "south"}, {"name": "north"}]
    beds.sort(key=lambda bed: bed[request.args["by"]])
    return db.execute("SELECT * FROM bed WHERE name = '" + beds[0]["name"] + "'").fetchall()  # safe
