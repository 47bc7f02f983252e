import re

from flask import Flask, request

app = Flask(__name__)
LINES = ["a", "b"]


def lines_with(pattern):
    wanted = re.compile(pattern)  # finding
    return [line for line in LINES if wanted.search(line)]


@app.get("/lines")
def lines():
    return {"lines": lines_with(request.args.get("q", ""))}


@app.get("/words")
def words():
    word = request.args["word"]
    found = [line for line in LINES if re.search(rf"\b{word}\b", line)]  # finding
    return {"lines": found}


@app.post("/replace")
def replace():
    change = request.get_json()
    return {"text": re.sub(change["from"], "", change["text"])}  # finding
