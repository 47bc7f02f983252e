import yaml
import yaml as y
from yaml import Loader, load, safe_load


def settings(path):
    with open(path) as handle:
        return yaml.safe_load(handle)


def message(body):
    return y.safe_load(body)


def playbook(request):
    return safe_load(request.data)


def positional(text):
    return yaml.safe_load(text)


def said_so(text):
    return yaml.safe_load(text)


def fast(text):
    document = yaml.safe_load(text)
    return document["items"]
