from flask import Flask, request
from pymongo import MongoClient

app = Flask(__name__)
db = MongoClient().shop


def condition(name):
    return "this.name === '" + name + "'"


@app.get("/users")
def users():
    rows = db.users.find({"$where": condition(request.args["name"])})  # finding
    return {"found": len(list(rows))}


@app.get("/stock")
def stock():
    minimum = request.args.get("minimum", "0")
    row = db.stock.find_one({"$where": f"this.count > {minimum}"})  # finding
    return {"found": row is not None}


@app.get("/totals")
def totals():
    field = request.args["field"]
    mapper = "function() { emit(this.code, this.%s) }" % field
    db.orders.map_reduce(mapper, "function(k, v) { return Array.sum(v) }", "totals")  # finding
    return "", 204
