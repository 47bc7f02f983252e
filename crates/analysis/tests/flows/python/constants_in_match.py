# `match` on a constant, a condition that is never true, and formatted constants are decided before anything runs.
import subprocess

from flask import Flask, request

app = Flask(__name__)


@app.post("/letter")
def letter():
    guess = "ABC"[1]
    match guess:
        case "A":
            word = request.form["word"]
        case "B":
            word = "bear"
        case _:
            word = request.form["word"]
    return subprocess.getoutput("look " + word)  # safe


@app.post("/letter/first")
def first_letter():
    guess = "ABC"[0]
    match guess:
        case "A":
            word = request.form["word"]  # source
        case _:
            word = "bear"
    return subprocess.getoutput("look " + word)  # sink python/untrusted-shell-command


@app.post("/debug")
def debug():
    command = "uptime"
    if False:
        command = request.form["command"]
    return subprocess.getoutput(command)  # safe


@app.post("/format")
def suffix():
    kind = request.form["kind"]
    text = "%s-%d" % ("report", 4)
    suffix = kind if text.endswith("5") else "pdf"
    return subprocess.getoutput("render report." + suffix)  # safe
