# FastAPI fills a path operation's parameters from the request, but for what it injects; numbers are checked on the way.
import sqlite3
from enum import Enum

from fastapi import Depends, FastAPI
from pydantic import BaseModel

app = FastAPI()
db = sqlite3.connect("travel.db")


class Order(str, Enum):
    price = "price"
    day = "day"


class Trip(BaseModel):
    city: str
    days: int


def session():
    return sqlite3.connect("travel.db")


@app.get("/trips/{city}")
async def trips(city: str, days: int = 7):  # source
    db.execute(f"SELECT * FROM trip WHERE days = {days}")  # safe
    return db.execute(f"SELECT * FROM trip WHERE city = '{city}'").fetchall()  # sink python/untrusted-sql


@app.get("/trips")
async def sorted_trips(order: Order):
    return db.execute(f"SELECT * FROM trip ORDER BY {order.value}").fetchall()  # safe


@app.post("/trips")
async def create(trip: Trip, con=Depends(session)):  # source
    return con.execute(f"INSERT INTO trip VALUES ('{trip.city}')")  # sink python/untrusted-sql


@app.get("/json")
async def as_json(name: str):
    return {"text": "<h1>" + name + "</h1>"}  # safe
