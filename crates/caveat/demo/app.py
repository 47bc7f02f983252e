"""A small shop. VULNERABLE ON PURPOSE: it is what `caveat try` opens. Never run it."""

import hashlib
import hmac
import os
import random
import sqlite3
import string
import subprocess

import yaml
from flask import Flask, abort, jsonify, request

app = Flask(__name__)
WEBHOOK_KEY = os.environ["SHOP_WEBHOOK_KEY"].encode()


def database() -> sqlite3.Connection:
    return sqlite3.connect("shop.db")


@app.get("/products")
def products():
    category = request.args.get("category", "")
    db = sqlite3.connect("shop.db")
    rows = db.execute(f"SELECT name, price FROM products WHERE category = '{category}'")
    return jsonify([{"name": name, "price": price} for name, price in rows])


@app.post("/pictures/<name>/thumbnail")
def thumbnail(name):
    size = request.form["size"]
    subprocess.run(f"convert {name} -resize {size} thumbs/{name}", shell=True, check=True)
    return "", 204


@app.post("/password/reset")
def reset_password():
    letters = string.ascii_letters + string.digits
    reset_token = "".join(random.choice(letters) for _ in range(20))
    db = database()
    db.execute("UPDATE users SET reset_token = ? WHERE email = ?", (reset_token, request.form["email"]))
    return "If we know you, you have mail."


@app.post("/payments/webhook")
def payment():
    expected = hmac.new(WEBHOOK_KEY, request.data, hashlib.sha256).hexdigest()
    if expected != request.headers["X-Signature"]:
        abort(403)
    order = request.get_json()
    return jsonify({"order": order["id"], "paid": True})


@app.post("/import")
def import_products():
    listing = yaml.load(request.data, Loader=yaml.UnsafeLoader)
    return jsonify({"products": len(listing)})


@app.post("/users")
def add_user():
    password = hashlib.md5(request.form["password"].encode()).hexdigest()
    database().execute("INSERT INTO users VALUES (?, ?)", (request.form["email"], password))
    return "", 201


if __name__ == "__main__":
    app.run(host="127.0.0.1", debug=True)
