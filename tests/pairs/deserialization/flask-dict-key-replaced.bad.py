# The value under "state" still comes from the client when it is unpickled.
import base64
import pickle

from flask import Flask, jsonify, request

app = Flask(__name__)

START = pickle.dumps({"board": "." * 9, "turn": "x"})


@app.post("/games/<int:game>/resume")
def resume(game):
    saved = {
        "state": base64.b64decode(request.form.get("state", "")),
        "player": request.form.get("player", ""),
    }
    saved["player"] = "guest"

    board = pickle.loads(saved["state"])  # weakness
    return jsonify(game=game, turn=board["turn"], player=saved["player"])
