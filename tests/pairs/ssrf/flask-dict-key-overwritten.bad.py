# The settings dict holds the caller's callback; only its label is replaced before
# the callback is requested.
import requests
from flask import Flask, jsonify, request

app = Flask(__name__)

DEFAULT_CALLBACK = "https://hooks.orders.example/paid"
DEFAULT_LABEL = "order paid"


@app.post("/orders/<int:order_id>/notify")
def notify(order_id):
    settings = {
        "callback": request.form.get("callback", ""),
        "label": request.form.get("label", ""),
    }
    settings["label"] = DEFAULT_LABEL

    payload = {"order": order_id, "text": settings["label"]}
    reply = requests.post(settings["callback"], json=payload, timeout=5)  # weakness
    return jsonify(status=reply.status_code)
