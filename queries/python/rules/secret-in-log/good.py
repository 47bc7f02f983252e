import hashlib
import logging

from flask import Flask, request

app = Flask(__name__)
log = logging.getLogger(__name__)


def mask(text):
    return "*" * len(text)


@app.post("/login")
def login():
    name = request.form["login"]
    password = request.form["password"]
    log.info("login of %r", name)
    log.info("password has %d letters", len(password))
    log.info("password given: %s", bool(password))
    log.info("password %s", mask(password))
    log.info("password digest %s", hashlib.sha256(password.encode()).hexdigest())
    log.info("password %s", "given" if password else "missing")
    log.info("wrong password for %r", name)
    return "", 204


def connect(settings):
    log.debug("connecting to %s as %s", settings["host"], settings["login"])
    log.debug("password file: %s", settings.password_file)
