import logging
import traceback
import uuid

from flask import Flask

app = Flask(__name__)
log = logging.getLogger(__name__)


@app.get("/orders")
def orders():
    try:
        return {"orders": []}
    except Exception:
        ident = uuid.uuid4().hex
        log.exception("orders failed, id %s", ident)
        return {"error": "Something went wrong on our side.", "id": ident}, 500


@app.get("/logged")
def logged():
    try:
        return "ok"
    except Exception:
        log.error(traceback.format_exc())
        return "failed", 500


def describe(error):
    return "".join(traceback.format_exception(error))


def job(run):
    try:
        run()
    except Exception:
        return traceback.format_exc()


def printed():
    traceback.print_exc()


class Formatter(logging.Formatter):
    def formatException(self, exc_info):
        return traceback.format_exc().replace("\n", " | ")
