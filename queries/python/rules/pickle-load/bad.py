import base64
import pickle
from pickle import loads as unpickle

import dill
import jsonpickle
import pandas as pd
from flask import Flask, request

app = Flask(__name__)


@app.post("/session")
def session():
    state = pickle.loads(base64.b64decode(request.cookies["state"]))  # finding
    return state["name"]


def receive(connection):
    size = int.from_bytes(connection.recv(4), "big")
    return unpickle(connection.recv(size))  # finding


def model(path):
    with open(path, "rb") as handle:
        return dill.load(handle)  # finding


def job(message):
    return jsonpickle.decode(message.body)  # finding


def table(upload):
    return pd.read_pickle(upload.path)  # finding


def values(stream):
    reader = pickle.Unpickler(stream)  # finding
    return reader.load()
