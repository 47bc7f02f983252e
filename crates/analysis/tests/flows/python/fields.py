# The fields of one object are told apart, and two objects of one class are told apart too.
import sqlite3
from dataclasses import dataclass

from flask import Flask, request

app = Flask(__name__)
db = sqlite3.connect("clinic.db")


@dataclass
class Appointment:
    doctor: str
    patient: str


class Search:
    table = "visit"

    def __init__(self, text):
        self.text = text
        self.order = "day"

    def run(self):
        return db.execute(f"SELECT * FROM visit WHERE note LIKE '%{self.text}%'").fetchall()  # sink python/untrusted-sql

    def sorted(self):
        return db.execute(f"SELECT * FROM {self.table} ORDER BY {self.order}").fetchall()  # safe


@app.get("/visits")
def visits():
    search = Search(request.args["text"])  # source
    return search.run() + search.sorted()


@app.get("/appointments")
def appointments():
    wish = Appointment("Dr. Grey", request.args["patient"])  # source
    db.execute(f"SELECT * FROM visit WHERE doctor = '{wish.doctor}'")  # safe
    return db.execute(f"SELECT * FROM visit WHERE patient = '{wish.patient}'").fetchall()  # sink python/untrusted-sql


@app.get("/two")
def two():
    mine = Appointment(request.args["doctor"], "me")  # source
    yours = Appointment("Dr. House", "you")
    db.execute(f"SELECT * FROM visit WHERE doctor = '{yours.doctor}'")  # safe
    yours = mine
    return db.execute(f"SELECT * FROM visit WHERE doctor = '{yours.doctor}'").fetchall()  # sink python/untrusted-sql


@app.get("/cleared")
def cleared():
    wish = Appointment(request.args["doctor"], "me")
    wish.doctor = "Dr. Who"
    return db.execute(f"SELECT * FROM visit WHERE doctor = '{wish.doctor}'").fetchall()  # safe


@app.get("/by-name")
def by_name():
    wish = Appointment("nobody", "nobody")
    setattr(wish, "patient", request.args["patient"])  # source
    db.execute("SELECT * FROM visit WHERE doctor = '" + getattr(wish, "doctor") + "'")  # safe
    return db.execute("SELECT * FROM visit WHERE patient = '" + getattr(wish, "patient") + "'").fetchall()  # sink python/untrusted-sql
