import json

from flask import Flask, request
from pymongo import MongoClient

app = Flask(__name__)
db = MongoClient().shop


def user_with(login, password):
    return db.users.find_one({"login": str(login), "password": password})  # finding


@app.post("/login")
def login():
    form = request.get_json()
    return {"known": user_with(form["login"], form["password"]) is not None}


@app.get("/orders")
def orders():
    wanted = json.loads(request.data)
    return {"found": len(list(db.orders.find(wanted)))}  # finding


@app.post("/drop")
def drop():
    db.orders.delete_many({"code": request.json["code"]})  # finding
    return "", 204
