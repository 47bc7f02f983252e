# A method is looked for in the object's class and then in its bases, and `self` is the object that it was called on.
import sqlite3

from flask import Flask, request

app = Flask(__name__)
db = sqlite3.connect("fleet.db")


class Report:
    table = "car"

    def __init__(self, text):
        self.text = text

    def condition(self):
        return "1 = 1"

    def run(self):
        return db.execute(f"SELECT * FROM {self.table} WHERE {self.condition()}").fetchall()  # sink python/untrusted-sql


class ByDriver(Report):
    def condition(self):
        return f"driver = '{self.text}'"


class ByAge(Report):
    def __init__(self, age):
        super().__init__("age")
        self.age = int(age)

    def run(self):
        return db.execute(f"SELECT * FROM {self.table} WHERE age > {self.age}").fetchall()  # safe


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


@app.get("/drivers")
def drivers():
    return ByDriver(request.args["driver"]).run()  # source


@app.get("/ages")
def ages():
    return ByAge(request.args["age"]).run()


@app.get("/named")
def named():
    return Named.find(request.args["name"])  # source


@app.get("/plates")
def plates():
    return Named().by_plate()


class Quoting(Report):
    def condition(self):
        return super().condition()

    def run(self):
        return db.execute(f"SELECT * FROM car WHERE {self.condition()}").fetchall()  # safe


@app.get("/quoting")
def quoting():
    return Quoting(request.args["text"]).run()
