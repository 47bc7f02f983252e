# Safe: the name under which the file is saved is made secure.
import os

from flask import Blueprint, current_app, jsonify, request
from werkzeug.utils import secure_filename

uploads = Blueprint("uploads", __name__)


def destination(title, filename):
    folder = current_app.config["UPLOAD_FOLDER"]
    filename = secure_filename(filename)
    return title, os.path.join(folder, filename)


@uploads.post("/documents")
def add_document():
    document = request.files.get("document")
    if document is None or not document.filename:
        return jsonify(error="document is missing"), 400
    title, target = destination(request.form.get("title", ""), document.filename)
    with open(target, "wb") as out:
        out.write(document.read())
    return jsonify(title=title), 201
