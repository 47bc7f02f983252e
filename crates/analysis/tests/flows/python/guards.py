# A check makes a value harmless where it holds, and only if it says enough: some checks only look like one.
import logging
import re
import sqlite3

from flask import Flask, abort, request

app = Flask(__name__)
db = sqlite3.connect("school.db")
COLUMNS = {"name", "grade"}


@app.get("/sorted")
def by_column():
    column = request.args["column"]
    if column not in COLUMNS:
        abort(400)
    return db.execute("SELECT * FROM pupil ORDER BY " + column).fetchall()  # safe


@app.get("/sorted/logged")
def by_column_logged():
    column = request.args["column"]  # source
    if column not in COLUMNS:
        logging.warning("an unknown column")
    return db.execute("SELECT * FROM pupil ORDER BY " + column).fetchall()  # sink python/untrusted-sql


@app.get("/one")
def one_value():
    column = request.args["column"]  # source
    if column == "name" or column == "grade":
        return db.execute("SELECT * FROM pupil ORDER BY " + column).fetchall()  # safe
    return db.execute("SELECT * FROM pupil GROUP BY " + column).fetchall()  # sink python/untrusted-sql


@app.get("/matched")
def matched():
    name = request.args["name"]
    if not re.fullmatch(r"[A-Za-z]{1,30}", name):
        return "no", 400
    return db.execute(f"SELECT * FROM pupil WHERE name = '{name}'").fetchall()  # safe


@app.get("/matched/start")
def matched_start():
    name = request.args["name"]  # source
    if not re.match(r"[A-Za-z]+", name):
        return "no", 400
    return db.execute(f"SELECT * FROM pupil WHERE name = '{name}'").fetchall()  # sink python/untrusted-sql


@app.get("/digits")
def digits():
    number = request.args["number"]
    if number.isdigit():
        return db.execute("SELECT * FROM pupil WHERE id = " + number).fetchall()  # safe
    return []


@app.get("/length")
def short():
    name = request.args["name"]  # source
    if len(name) > 20:
        abort(400)
    return db.execute(f"SELECT * FROM pupil WHERE name = '{name}'").fetchall()  # sink python/untrusted-sql
