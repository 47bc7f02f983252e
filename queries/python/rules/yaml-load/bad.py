import yaml
import yaml as y
from yaml import Loader, load, safe_load


def settings(path):
    with open(path) as handle:
        return yaml.load(handle)  # finding


def message(body):
    return y.load(body, Loader=y.UnsafeLoader)  # finding


def playbook(request):
    return load(request.data, Loader=Loader)  # finding


def positional(text):
    return yaml.load(text, yaml.Loader)  # finding


def said_so(text):
    return yaml.unsafe_load(text)  # finding


def fast(text):
    document = yaml.load(  # finding
        text,
        Loader=yaml.CLoader,
    )
    return document["items"]
