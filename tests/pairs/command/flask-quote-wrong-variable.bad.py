# The constant size is quoted for the shell; the caption from the form is not.
import shlex
import subprocess

from flask import Flask, abort, request

app = Flask(__name__)
THUMB_SIZE = "320x240"


def label_command(caption, size):
    size = shlex.quote(size)
    return f"convert /srv/posters/blank.png -resize {size} -annotate +10+20 {caption} /srv/posters/latest.png"


@app.post("/posters")
def make_poster():
    caption = request.form.get("caption")
    if not caption:
        abort(400)
    command = label_command(caption, THUMB_SIZE)
    done = subprocess.run(command, shell=True, check=False)  # weakness
    if done.returncode != 0:
        abort(500)
    return "", 201
