# The decorator vets the `banner` parameter, which is the one the view fetches.
from functools import wraps

import requests
from flask import Flask, abort, request

app = Flask(__name__)

ARTWORK = {
    "https://art.festival.example/summer.png",
    "https://art.festival.example/winter.png",
}


def vetted(parameter):
    def decorate(view):
        @wraps(view)
        def guarded(*args, **kwargs):
            if request.args.get(parameter) not in ARTWORK:
                abort(403)
            return view(*args, **kwargs)

        return guarded

    return decorate


@app.get("/preview")
@vetted("banner")
def preview():
    picture = requests.get(request.args.get("banner"), timeout=5)
    return picture.content, 200, {"Content-Type": "image/png"}
