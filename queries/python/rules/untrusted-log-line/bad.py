import logging

from aiohttp import web
from flask import Flask, request

app = Flask(__name__)
log = logging.getLogger(__name__)


def refused(login):
    log.warning("login of %s refused", login)  # finding


@app.post("/login")
def login():
    name = request.form.get("login", "")
    if len(name) > 40:
        refused(name)
        return "no", 403
    app.logger.info(f"login of {name}")  # finding
    return "yes"


async def search(request: web.Request):
    words = request.query.get("q", "").split(",")
    for word in words:
        logging.info("searched for " + word)  # finding
    return web.json_response({"found": 0})


class Audit:
    def __init__(self, agent):
        self.agent = agent

    def note(self):
        logging.getLogger("audit").error("agent: {}".format(self.agent))  # finding


@app.get("/audit")
def audit():
    Audit(request.args.get("agent", "")).note()
    return ""
