import os
from pathlib import Path

from fastapi import FastAPI
from flask import Flask, abort, request, send_file, send_from_directory
from werkzeug.utils import safe_join, secure_filename

app = Flask(__name__)
api = FastAPI()
NOTES = "/srv/notes"
BASE = Path("/srv/reports").resolve()
KINDS = {"a": "a.csv", "b": "b.csv"}


@app.get("/notes")
def note():
    path = os.path.realpath(os.path.join(NOTES, request.args["name"]))
    if not path.startswith(NOTES + os.sep):
        abort(404)
    with open(path, encoding="utf-8") as stream:
        return {"text": stream.read()}


@app.get("/picture/<name>")
def picture(name):
    return send_from_directory("/srv/pictures", name)


@app.get("/joined")
def joined():
    return send_file(safe_join("/srv/pictures", request.args["file"]))


@app.post("/avatar")
def avatar():
    upload = request.files["avatar"]
    upload.save(os.path.join("/srv/avatars", secure_filename(upload.filename)))
    return "", 204


@app.get("/kinds")
def kinds():
    with open("/srv/data/" + KINDS.get(request.args.get("kind"), "a.csv"), encoding="utf-8") as stream:
        return {"text": stream.read()}


@app.get("/last")
def last():
    name = os.path.basename(request.args["name"])
    with open("/srv/data/" + name, encoding="utf-8") as stream:
        return {"known": os.path.exists(request.args["name"]), "text": stream.read()}


@api.get("/reports/{number}")
def report(number: int):
    return {"text": (BASE / f"{number}.txt").read_text()}


@app.post("/words")
def words():
    with open("/srv/words.txt", "a", encoding="utf-8") as stream:
        stream.write(request.form["word"].replace("/", "_"))
    return "", 204
