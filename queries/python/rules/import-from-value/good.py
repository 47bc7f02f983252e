import importlib

BACKENDS = {"file": "shop.backends.files", "s3": "shop.backends.s3"}


def fixed():
    return importlib.import_module("shop.backends.files")


def below(name):
    return importlib.import_module(f"shop.backends.{name}")
