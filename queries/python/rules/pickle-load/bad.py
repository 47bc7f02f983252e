import base64
import pickle
from pickle import loads as unpickle

import dill
import jsonpickle
import pandas as pd


def session(row):
    state = pickle.loads(base64.b64decode(row.state))  # finding
    return state["name"]


def receive(connection):
    return unpickle(connection.next_frame())  # finding


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
