# A branch that can never be taken carries nothing: constants are folded through arithmetic, texts, look-ups and `match`.
import subprocess

from flask import Flask, request

app = Flask(__name__)
RETRIES = 3
TOOLS = {"shrink": "convert", "film": "ffmpeg"}


@app.post("/scan")
def scan():
    name = request.form["name"]
    limit = 7 * 6 - RETRIES
    target = "inbox" if limit > 30 else name
    return subprocess.getoutput("clamscan " + target)  # safe


@app.post("/scan/all")
def scan_all():
    name = request.form["name"]  # source
    limit = 7 * 6 - RETRIES
    target = name if limit > 30 else "inbox"  # step
    return subprocess.getoutput("clamscan " + target)  # sink python/untrusted-shell-command


@app.post("/tool")
def tool():
    picked = request.form["tool"]
    program = TOOLS["shrink"] if "film" in TOOLS else picked
    return subprocess.getoutput(program + " --version")  # safe


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
