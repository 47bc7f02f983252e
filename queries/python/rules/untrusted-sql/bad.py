import sqlite3
import sys

import sqlalchemy
from django.db import connection
from flask import Flask, g, request

app = Flask(__name__)
engine = sqlalchemy.create_engine("sqlite:///parcels.db")


def statement_for(column, wanted):
    return f"SELECT id, weight FROM parcels WHERE {column} = '{wanted}'"


@app.get("/parcels")
def parcels():
    sql = statement_for("city", request.args.get("city", ""))
    return {"rows": g.db.execute(sql).fetchall()}  # finding


@app.get("/parcels/sorted")
def sorted_parcels():
    parts = ["SELECT id FROM parcels"]
    if "by" in request.args:
        parts.append("ORDER BY " + request.args["by"])
    cursor = g.db.cursor()
    cursor.execute(" ".join(parts))  # finding
    return {"rows": cursor.fetchall()}


@app.post("/carriers/<carrier>/rename")
def rename(carrier):
    with engine.begin() as link:
        link.execute(sqlalchemy.text("UPDATE carriers SET name = :n WHERE code = '%s'" % carrier), {"n": "x"})  # finding
    return "", 204


class Ledger:
    def __init__(self, account):
        self.account = account

    def total(self, cursor):
        cursor.execute("SELECT sum(amount) FROM entries WHERE account = '{}'".format(self.account))  # finding
        return cursor.fetchone()


def balance(request):
    ledger = Ledger(request.GET["account"])
    with connection.cursor() as cursor:
        return ledger.total(cursor)


def main():
    table = sys.argv[1]
    db = sqlite3.connect("archive.db")
    db.execute("DELETE FROM " + table + " WHERE created < date('now', '-1 year')")  # finding


if __name__ == "__main__":
    main()
