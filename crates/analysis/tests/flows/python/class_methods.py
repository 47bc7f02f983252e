# Static methods, class methods and properties are followed like other methods.
import sqlite3

from flask import Flask, request

app = Flask(__name__)
db = sqlite3.connect("fleet.db")


class Named:
    @staticmethod
    def quoted(text):
        return "'" + text + "'"

    @classmethod
    def find(cls, text):
        return db.execute("SELECT * FROM car WHERE name = " + cls.quoted(text)).fetchall()  # sink python/untrusted-sql

    @property
    def plate(self):
        return request.args["plate"]  # source

    def by_plate(self):
        return db.execute("SELECT * FROM car WHERE plate = '" + self.plate + "'").fetchall()  # sink python/untrusted-sql


@app.get("/named")
def named():
    return Named.find(request.args["name"])  # source


@app.get("/plates")
def plates():
    return Named().by_plate()
