import base64
import io
import pickle
import socket

import torch
from django.http import JsonResponse
from flask import Flask, request

app = Flask(__name__)


def unpack(text):
    return pickle.loads(base64.b64decode(text))  # finding


@app.get("/cart")
def cart():
    return {"items": len(unpack(request.cookies.get("cart", "")))}


@app.post("/rules")
def rules():
    return {"rules": len(torch.load(io.BytesIO(request.data), weights_only=False))}  # finding


def restore(request):
    upload = request.FILES["backup"]
    state = pickle.load(upload)  # finding
    return JsonResponse({"keys": sorted(state)})


class Worker:
    def __init__(self, connection):
        self.connection = connection

    def job(self):
        data = b""
        while not data.endswith(b"."):
            data += self.connection.recv(4096)
        return pickle.loads(data)  # finding


def serve():
    listener = socket.create_server(("127.0.0.1", 7001))
    connection, _ = listener.accept()
    return Worker(connection).job()
