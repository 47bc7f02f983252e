import re

from flask import Flask, request

app = Flask(__name__)
LINES = ["a", "b"]
PATTERNS = {"date": r"[0-9]{4}-[0-9]{2}", "word": r"[a-z]+"}


@app.get("/lines")
def lines():
    wanted = re.compile(re.escape(request.args.get("q", "")))
    return {"lines": [line for line in LINES if wanted.search(line)]}


@app.get("/kinds")
def kinds():
    pattern = PATTERNS.get(request.args.get("kind"), "[a-z]+")
    return {"lines": [line for line in LINES if re.search(pattern, line)]}


@app.get("/check")
def check():
    return {"is_word": bool(re.fullmatch(r"[a-z]+", request.args.get("word", "")))}


@app.get("/times")
def times():
    return {"found": len(re.findall("a{%d}" % int(request.args["n"]), "aaaa"))}
