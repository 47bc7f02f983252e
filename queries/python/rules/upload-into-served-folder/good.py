import os
import uuid
from pathlib import Path

from flask import Flask, abort, redirect, request
from werkzeug.utils import secure_filename

app = Flask(__name__)
UPLOADS = "/srv/shop/uploads"
ENDINGS = {".png", ".jpg", ".pdf"}


@app.post("/avatar")
def avatar():
    photo = request.files["photo"]
    ending = Path(photo.filename).suffix.lower()
    if ending not in ENDINGS:
        abort(400)
    photo.save(os.path.join("static/avatars", secure_filename(photo.filename)))
    return redirect("/")


@app.post("/picture")
def picture():
    image = request.files["image"]
    image.save(os.path.join("static/pictures", f"{uuid.uuid4()}.png"))
    return redirect("/")


# Kept where no browser reads.
@app.post("/document")
def document():
    upload = request.files["document"]
    upload.save(os.path.join(UPLOADS, secure_filename(upload.filename)))
    return redirect("/")


def chart(figure, filename):
    figure.save(os.path.join("static/charts", filename))
