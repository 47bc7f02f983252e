import sqlite3
import sys

import sqlalchemy
from flask import Flask, g, request

app = Flask(__name__)
engine = sqlalchemy.create_engine("sqlite:///parcels.db")
COLUMNS = {"weight": "weight", "city": "city"}


@app.get("/parcels")
def parcels():
    city = request.args.get("city", "")
    return {"rows": g.db.execute("SELECT id, weight FROM parcels WHERE city = ?", (city,)).fetchall()}


@app.get("/parcels/sorted")
def sorted_parcels():
    column = COLUMNS.get(request.args.get("by"), "id")
    cursor = g.db.cursor()
    cursor.execute("SELECT id FROM parcels ORDER BY " + column)
    return {"rows": cursor.fetchall()}


@app.get("/parcels/<int:number>")
def parcel(number):
    return {"rows": g.db.execute(f"SELECT * FROM parcels WHERE id = {number}").fetchall()}


@app.get("/page")
def page():
    offset = int(request.args.get("offset", 0))
    return {"rows": g.db.execute(f"SELECT * FROM parcels LIMIT 20 OFFSET {offset}").fetchall()}


@app.get("/kinds")
def kinds():
    kind = request.args.get("kind", "")
    if kind not in ("letter", "box", "pallet"):
        return "unknown", 404
    return {"rows": g.db.execute(f"SELECT * FROM parcels WHERE kind = '{kind}'").fetchall()}


@app.post("/carriers/<carrier>/rename")
def rename(carrier):
    with engine.begin() as link:
        link.execute(sqlalchemy.text("UPDATE carriers SET name = :n WHERE code = :c"), {"n": "x", "c": carrier})
    return "", 204


@app.get("/many")
def many():
    wanted = request.args.getlist("id")
    marks = ", ".join("?" for _ in wanted)
    return {"rows": g.db.execute(f"SELECT * FROM parcels WHERE id IN ({marks})", wanted).fetchall()}


class MoveParcel:
    def execute(self, order):
        return order


@app.post("/move")
def move():
    use_case = MoveParcel()
    return {"moved": use_case.execute(request.get_json())}


def main():
    db = sqlite3.connect(sys.argv[1])
    with open("schema.sql", encoding="utf-8") as stream:
        db.executescript(stream.read())
