import keras
from ruamel.yaml import YAML


def model(path):
    return keras.models.load_model(path)


def settings(path):
    return YAML(typ="safe").load(path)


def kept(path):
    return YAML(typ="rt").load(path)
