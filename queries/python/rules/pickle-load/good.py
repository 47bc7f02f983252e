import copy
import json
import pickle

import joblib
import pandas as pd

FIXED = b"\x80\x04K\x01."


def save(path, state):
    with open(path, "wb") as handle:
        pickle.dump(state, handle)


def clone(value):
    return pickle.loads(pickle.dumps(value))


def deep(value):
    return copy.deepcopy(value)


def constant():
    return pickle.loads(FIXED)


def shipped_model():
    return joblib.load("model.joblib")


def shipped_table():
    return pd.read_pickle("tables/regions.pkl")


def session(cookie):
    return json.loads(cookie)


class Allowed(pickle.Unpickler):
    def find_class(self, module, name):
        raise pickle.UnpicklingError(f"{module}.{name} is not allowed")


def restricted(stream):
    return Allowed(stream).load()
