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


@app.get("/drivers")
def drivers():
    return ByDriver(request.args["driver"]).run()  # source


@app.get("/ages")
def ages():
    return ByAge(request.args["age"]).run()


class Quoting(Report):
    def condition(self):
        return super().condition()

    def run(self):
        return db.execute(f"SELECT * FROM car WHERE {self.condition()}").fetchall()  # safe


@app.get("/quoting")
def quoting():
    return Quoting(request.args["text"]).run()
