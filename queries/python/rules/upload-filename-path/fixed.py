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
    file.save(os.path.join(FOLDER, os.path.basename(file.filename)))
    return "saved"


@app.post("/photos")
def photos():
    for photo in request.files.getlist("photos"):
        photo.save(f"{FOLDER}/{os.path.basename(photo.filename)}")
    return "saved"


@api.post("/documents")
async def document(upload: UploadFile):
    with open("/srv/documents/" + os.path.basename(upload.filename), "wb") as target:
        shutil.copyfileobj(upload.file, target)


@api.post("/scans")
async def scan(upload: UploadFile):
    path = os.path.join(FOLDER, os.path.basename(upload.filename))
    with open(path, "wb") as target:
        target.write(await upload.read())
