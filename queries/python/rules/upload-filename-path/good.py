import os
import uuid
from pathlib import Path

from fastapi import UploadFile
from flask import Flask, request
from werkzeug.utils import secure_filename

app = Flask(__name__)
FOLDER = "/srv/uploads"


@app.post("/avatar")
def avatar():
    file = request.files["avatar"]
    file.save(os.path.join(FOLDER, secure_filename(file.filename)))
    return "saved"


@app.post("/own-name")
def own_name():
    file = request.files["avatar"]
    file.save(os.path.join(FOLDER, uuid.uuid4().hex))
    return file.filename


def base_name(upload: UploadFile):
    return os.path.join(FOLDER, os.path.basename(upload.filename))


def command(args):
    return os.path.join(os.getcwd(), args.filename)


class Figure:
    def write(self, canvas):
        canvas.save(os.path.join(self.folder, self.filename))


def picture(image, name):
    image.save(os.path.join(FOLDER, name))


def log(logger, upload: UploadFile):
    logger.info(f"got {upload.filename}")


def suffix(upload: UploadFile):
    return Path(upload.filename).suffix.lower()
