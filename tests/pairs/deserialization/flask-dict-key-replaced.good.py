# The value under "state" is replaced by the constant start state before it is unpickled.
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
    saved["state"] = START

    board = pickle.loads(saved["state"])
    return jsonify(game=game, turn=board["turn"], player=saved["player"])
