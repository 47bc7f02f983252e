import yaml as y
from yaml import Loader, load


def settings(path):
    with open(path) as handle:
        return y.load(handle)  # finding unless pyyaml 6.0.2


def message(body):
    return y.load(body, Loader=y.UnsafeLoader)  # finding


def playbook(request):
    return load(request.data, Loader=Loader)  # finding


def positional(text):
    return y.load(text, y.Loader)  # finding


def said_so(text):
    return y.unsafe_load(text)  # finding


def fast(text):
    document = y.load(  # finding
        text,
        Loader=y.CLoader,
    )
    return document["items"]
