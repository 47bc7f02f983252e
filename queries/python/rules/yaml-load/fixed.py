import yaml as y
from yaml import Loader, load


def settings(path):
    with open(path) as handle:
        return y.safe_load(handle)


def message(body):
    return y.safe_load(body)


def playbook(request):
    return y.safe_load(request.data)


def positional(text):
    return y.safe_load(text)


def said_so(text):
    return y.safe_load(text)


def fast(text):
    document = y.safe_load(text)
    return document["items"]
