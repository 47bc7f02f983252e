# The decorator vets the `logo` parameter, while the view fetches `banner`.
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
@vetted("logo")
def preview():
    picture = requests.get(request.args.get("banner"), timeout=5)  # weakness
    return picture.content, 200, {"Content-Type": "image/png"}
