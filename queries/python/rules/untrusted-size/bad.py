import time

from flask import Flask, request

app = Flask(__name__)


def wait(seconds):
    time.sleep(seconds)  # finding


@app.get("/slow")
def slow():
    wait(float(request.args.get("seconds", 1)))
    return ""


@app.get("/rows")
def rows():
    count = int(request.args["count"])
    return {"rows": [number * 2 for number in range(count)]}  # finding


@app.get("/fill")
def fill():
    return {"text": "-" * int(request.args.get("width", 80))}  # finding
