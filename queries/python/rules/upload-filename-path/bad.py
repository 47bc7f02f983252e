import os
import shutil

from fastapi import FastAPI, UploadFile
from flask import Flask, request

app = Flask(__name__)
api = FastAPI()
FOLDER = "/srv/uploads"


@app.post("/avatar")
def avatar():
    file = request.files["avatar"]
    file.save(os.path.join(FOLDER, file.filename))  # finding
    return "saved"


@app.post("/photos")
def photos():
    for photo in request.files.getlist("photos"):
        photo.save(f"{FOLDER}/{photo.filename}")  # finding
    return "saved"


@api.post("/documents")
async def document(upload: UploadFile):
    with open("/srv/documents/" + upload.filename, "wb") as target:  # finding
        shutil.copyfileobj(upload.file, target)


@api.post("/scans")
async def scan(upload: UploadFile):
    path = os.path.join(FOLDER, upload.filename)  # finding
    with open(path, "wb") as target:
        target.write(await upload.read())
