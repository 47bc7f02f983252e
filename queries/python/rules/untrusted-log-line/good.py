import json
import logging

from flask import Flask, request

app = Flask(__name__)
log = logging.getLogger(__name__)


def one_line(text):
    return text.replace("\r", " ").replace("\n", " ")


@app.post("/login")
def login():
    name = request.form.get("login", "")
    log.info("login of %s", one_line(name))
    log.info("login of %r", name)
    log.info(f"login of {name!r}")
    log.info("form: %s", json.dumps(request.form))
    log.info("%s tries", int(request.form.get("tries", 0)))
    log.info("length %d", len(name))
    log.debug("values: %s", request.form)
    return "yes"


@app.get("/colour")
def colour():
    wanted = request.args.get("colour")
    if wanted not in ("red", "green"):
        log.warning("unknown colour")
        return "", 400
    log.info("colour %s", wanted)
    return wanted
