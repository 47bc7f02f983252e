import base64
import hashlib
import hmac
import json
import os
import pickle

import yaml
from flask import Flask, abort, request

app = Flask(__name__)
CACHE = "/var/cache/shop/cart.pickle"


@app.get("/cart")
def cart():
    return {"items": len(json.loads(base64.b64decode(request.cookies.get("cart", ""))))}


@app.post("/rules")
def rules():
    return {"rules": len(yaml.safe_load(request.data)), "more": len(yaml.load(request.data, Loader=yaml.SafeLoader))}


@app.get("/cached")
def cached():
    with open(CACHE, "rb") as stream:
        return {"items": len(pickle.load(stream)), "asked": request.args.get("q")}


@app.get("/copy")
def copy():
    state = {"a": [1, 2]}
    return pickle.loads(pickle.dumps(state))


@app.post("/count")
def count():
    return {"count": int(request.form["count"])}
