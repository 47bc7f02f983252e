# Taking tuples and lists apart gives each name its own part.
import sqlite3

from flask import Flask, request

app = Flask(__name__)
db = sqlite3.connect("music.db")


def split_wish():
    return "album", request.args["artist"]  # source


@app.get("/pair")
def pair():
    table, artist = split_wish()
    db.execute("SELECT * FROM " + table)  # safe
    return db.execute("SELECT * FROM album WHERE artist = '" + artist + "'").fetchall()  # sink python/untrusted-sql


@app.get("/nested")
def nested():
    (kind, (title, year)) = ("song", (request.args["title"], 1999))  # source
    db.execute(f"SELECT * FROM {kind} WHERE year = {year}")  # safe
    return db.execute(f"SELECT * FROM song WHERE title = '{title}'").fetchall()  # sink python/untrusted-sql


@app.get("/starred")
def starred():
    first, *others = ["jazz", request.args["genre"], "folk"]  # source
    db.execute(f"SELECT * FROM song WHERE genre = '{first}'")  # safe
    return db.execute(f"SELECT * FROM song WHERE genre = '{others[0]}'").fetchall()  # sink python/untrusted-sql


@app.get("/each")
def each():
    for column, value in [("artist", "Nina"), ("title", request.args["title"])]:  # source
        db.execute(f"SELECT {column} FROM song")  # safe
        db.execute(f"SELECT * FROM song WHERE title = '{value}'")  # sink python/untrusted-sql
    return "done"


@app.get("/items")
def items():
    for name, text in request.form.items():  # source
        db.execute(f"UPDATE song SET seen = 1 WHERE {name} = 'x'")  # sink python/untrusted-sql
        db.execute("UPDATE song SET note = ?", (text,))  # safe
    return "done"


@app.get("/walrus")
def walrus():
    if (genre := request.args.get("genre")) and len(genre) < 40:  # source
        return db.execute(f"SELECT * FROM song WHERE genre = '{genre}'").fetchall()  # sink python/untrusted-sql
    return []


@app.get("/enumerated")
def enumerated():
    for place, genre in enumerate(["jazz", "folk"]):
        db.execute(f"UPDATE song SET place = {place} WHERE genre = '{genre}'")  # safe
    return "done"
