import os
import shutil
from pathlib import Path

from fastapi import FastAPI
from fastapi.responses import FileResponse
from flask import Flask, request, send_file

app = Flask(__name__)
api = FastAPI()
NOTES = "/srv/notes"
BASE = Path("/srv/reports")


def note_path(name):
    return os.path.join(NOTES, name)


@app.get("/notes")
def note():
    with open(note_path(request.args["name"]), encoding="utf-8") as stream:  # finding
        return {"text": stream.read()}


@app.post("/reports/<year>/drop")
def drop(year):
    shutil.rmtree(f"/srv/reports/{year}")  # finding
    return "", 204


@app.get("/picture")
def picture():
    wanted = {"file": request.args.get("file", "none.png"), "size": "small"}
    return send_file("/srv/pictures/" + wanted["file"])  # finding


@app.post("/avatar")
def avatar():
    upload = request.files["avatar"]
    upload.save(os.path.join("/srv/avatars", upload.filename))  # finding
    return "", 204


@api.get("/reports")
def report(name: str):
    return {"text": (BASE / name).read_text()}  # finding


class Document:
    def __init__(self, name):
        self.location = os.path.normpath("/srv/documents/" + name)

    def answer(self):
        return FileResponse(self.location)  # finding


@api.get("/documents")
def document(name: str):
    return Document(name).answer()
