from bson import ObjectId
from flask import Flask, request
from pymongo import MongoClient

app = Flask(__name__)
db = MongoClient().shop


@app.post("/login")
def login():
    form = request.get_json()
    user = db.users.find_one({"login": str(form["login"])})
    return {"known": user is not None}


@app.get("/orders/<code>")
def orders(code):
    return {"found": db.orders.count_documents({"code": code, "team": request.args.get("team", "")})}


@app.post("/same")
def same():
    return {"found": db.orders.count_documents({"code": {"$eq": request.json["code"]}})}


@app.post("/number")
def number():
    order = db.orders.find_one({"_id": ObjectId(request.json["id"])})
    return {"found": order is not None, "n": db.orders.count_documents({"n": int(request.json["n"])})}


@app.get("/at")
def at():
    return {"at": "abc".find(request.args.get("q", ""))}
