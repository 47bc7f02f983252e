# A branch that can never be taken carries nothing: constants are folded through arithmetic, conditions and look-ups.
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
