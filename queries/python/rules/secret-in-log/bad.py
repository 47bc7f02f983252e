import getpass
import logging

from flask import Flask, current_app, request

app = Flask(__name__)
log = logging.getLogger(__name__)


def connect(host, password):
    log.debug("connecting to %s with %s", host, password)  # finding


@app.post("/login")
def login():
    secret = request.form["password"]
    current_app.logger.info(f"login with {secret}")  # finding
    return "", 204


class Client:
    def __init__(self, settings):
        self.api_key = settings["api_key"]

    def start(self):
        logging.info("using key " + self.api_key)  # finding


def main():
    typed = getpass.getpass()
    logging.getLogger("setup").warning("typed: {}".format(typed))  # finding
