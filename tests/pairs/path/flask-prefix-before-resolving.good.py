# Safe: the prefix is compared with the resolved path.
import os

from flask import Flask, abort, request, send_file

app = Flask(__name__)
MANUALS = os.path.realpath("/srv/manuals")


def locate(name):
    full = os.path.realpath(os.path.join(MANUALS, name))
    if not full.startswith(MANUALS + os.sep):
        return None
    return full


@app.get("/manuals")
def manual():
    name = request.args.get("file", "")
    full = locate(name)
    if full is None or not os.path.isfile(full):
        abort(404)
    return send_file(full, as_attachment=True)


@app.get("/")
def index():
    return {"manuals": sorted(os.listdir(MANUALS))}
