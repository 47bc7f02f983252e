import keras
from ruamel.yaml import YAML


def model(path):
    return keras.models.load_model(path, safe_mode=True)


def settings(path):
    return YAML(typ="unsafe").load(path)  # finding
