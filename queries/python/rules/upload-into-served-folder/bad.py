import os

from flask import Flask, redirect, request
from werkzeug.utils import secure_filename

app = Flask(__name__)
UPLOADS = "static/uploads"


@app.post("/avatar")
def avatar():
    photo = request.files["photo"]
    photo.save(os.path.join("static/avatars", secure_filename(photo.filename)))  # finding
    return redirect("/")


@app.post("/document")
def document():
    upload = request.files["document"]
    filename = secure_filename(upload.filename)
    upload.save(os.path.join(UPLOADS, filename))  # finding
    upload.save(os.path.join(app.static_folder, filename))  # finding
    return redirect("/")


@app.post("/picture")
def picture():
    image = request.files["image"]
    name = secure_filename(image.filename)
    image.save(f"static/pictures/{secure_filename(image.filename)}")  # finding
    return redirect(f"/show/{name}")
