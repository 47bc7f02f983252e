import importlib


def backend(settings):
    return importlib.import_module(settings.backend)  # finding


def plugin(name):
    return __import__(name)  # finding
