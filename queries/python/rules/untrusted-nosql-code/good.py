from flask import Flask, request
from pymongo import MongoClient

app = Flask(__name__)
db = MongoClient().shop


@app.get("/users")
def users():
    return {"found": db.users.count_documents({"name": request.args["name"]})}


@app.get("/stock")
def stock():
    minimum = int(request.args.get("minimum", "0"))
    row = db.stock.find_one({"$where": f"this.count > {minimum}"})
    return {"found": row is not None}


@app.get("/totals")
def totals():
    field = "price" if request.args.get("field") == "price" else "count"
    mapper = "function() { emit(this.code, this.%s) }" % field
    db.orders.map_reduce(mapper, "function(k, v) { return Array.sum(v) }", "totals")
    return "", 204
