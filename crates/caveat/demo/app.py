"""A small web shop. VULNERABLE ON PURPOSE: never run it.

`caveat try` opens it, to show what an editor shows. All names are made up.
"""

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


@app.get("/goods")
def goods():
    kind = request.args.get("kind", "")
    db = sqlite3.connect("shop.db")
    rows = db.execute(f"SELECT name FROM goods WHERE kind = '{kind}'")
    return jsonify([name for (name,) in rows])


@app.post("/pictures/<name>/thumbnail")
def thumbnail(name):
    size = request.form["size"]
    subprocess.run(f"convert {name} -resize {size} out.png", shell=True)
    return "", 204


@app.post("/password/reset")
def reset_password():
    letters = string.ascii_letters + string.digits
    reset_token = "".join(random.choice(letters) for _ in range(20))
    values = (reset_token, request.form["email"])
    database().execute("UPDATE users SET token = ? WHERE email = ?", values)
    return "If we know you, you have mail."


@app.post("/payments/webhook")
def payment():
    mac = hmac.new(WEBHOOK_KEY, request.data, hashlib.sha256)
    if mac.hexdigest() != request.headers["X-Signature"]:
        abort(403)
    order = request.get_json()
    return jsonify({"order": order["id"], "paid": True})


@app.post("/import")
def import_goods():
    listing = yaml.load(request.data, Loader=yaml.UnsafeLoader)
    return jsonify({"goods": len(listing)})


@app.get("/invoices/<number>/link")
def invoice_link(number):
    nonce = random.getrandbits(64)
    seal = hashlib.md5(f"{number}{nonce}".encode() + WEBHOOK_KEY).hexdigest()
    return jsonify({"url": f"/invoices/{number}/{nonce}?seal={seal}"})


if __name__ == "__main__":
    app.run(host="127.0.0.1", debug=True)
