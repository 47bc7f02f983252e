# The options in force are those that allow pickled objects in the upload.
import io

import numpy as np
from flask import Flask, abort, jsonify, request

app = Flask(__name__)
app.config["MAX_CONTENT_LENGTH"] = 4 * 1024 * 1024

ALLOW_OBJECTS = True


def column_means(raw):
    table = np.load(io.BytesIO(raw), allow_pickle=ALLOW_OBJECTS)  # weakness
    return [float(mean) for mean in table.mean(axis=0)]


@app.post("/measurements")
def measurements():
    upload = request.files.get("table")
    if upload is None:
        abort(400)
    return jsonify(means=column_means(upload.read()))
