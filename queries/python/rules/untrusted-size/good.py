import time

from flask import Flask, request

app = Flask(__name__)


@app.get("/slow")
def slow():
    time.sleep(min(float(request.args.get("seconds", 1)), 5))
    return ""


@app.get("/rows")
def rows():
    return {"rows": [row for row in range(len(request.args["text"]))]}


@app.get("/fixed")
def fixed():
    return {"rows": list(range(10)), "asked": request.args.get("count")}
