# The title is made secure, but the file is saved under its own name.
import os

from flask import Blueprint, current_app, jsonify, request
from werkzeug.utils import secure_filename

uploads = Blueprint("uploads", __name__)


def destination(title, filename):
    folder = current_app.config["UPLOAD_FOLDER"]
    title = secure_filename(title)
    return title, os.path.join(folder, filename)


@uploads.post("/documents")
def add_document():
    document = request.files.get("document")
    if document is None or not document.filename:
        return jsonify(error="document is missing"), 400
    title, target = destination(request.form.get("title", ""), document.filename)
    with open(target, "wb") as out:  # weakness
        out.write(document.read())
    return jsonify(title=title), 201
