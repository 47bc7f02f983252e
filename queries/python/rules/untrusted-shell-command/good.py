import os
import re
import shlex
import subprocess

from flask import Flask, abort, request

app = Flask(__name__)
TOOLS = {"png": "/usr/bin/optipng", "jpeg": "/usr/bin/jpegoptim"}


@app.get("/ping")
def ping():
    host = request.args["host"]
    if not re.fullmatch(r"[a-z0-9.-]+", host):
        abort(400)
    return {"code": os.system("ping -c 1 " + host)}


@app.post("/thumbnails")
def thumbnail():
    name = request.form.get("name", "")
    subprocess.run(["convert", "--", "/srv/in/" + name, "/srv/out.png"], check=True)
    return "", 204


@app.post("/quoted")
def quoted():
    name = request.form.get("name", "")
    subprocess.run("wc -l " + shlex.quote(name), shell=True, check=True)
    return "", 204


@app.post("/optimise")
def optimise():
    tool = TOOLS.get(request.args.get("kind"), "/usr/bin/true")
    subprocess.run([tool, "/srv/in/picture"], check=True)
    return "", 204


@app.get("/tail")
def tail():
    lines = int(request.args.get("lines", 20))
    return os.popen(f"tail -n {lines} /var/log/app.log").read()


@app.get("/uptime")
def uptime():
    label = request.args.get("label", "")
    return {"label": label, "uptime": subprocess.check_output("uptime", shell=True).decode()}
