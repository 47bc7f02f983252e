import keras
from ruamel.yaml import YAML


def model(path):
    return keras.models.load_model(path, safe_mode=False)  # finding


def settings(path):
    return YAML(typ="safe").load(path)
