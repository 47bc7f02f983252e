import json

import yaml
from ruamel.yaml import YAML

try:
    from yaml import CSafeLoader as SafeLoader
except ImportError:
    from yaml import SafeLoader


class Tagged(yaml.SafeLoader):
    pass


Tagged.add_constructor("!env", lambda loader, node: node.value)


def settings(path):
    with open(path) as handle:
        return yaml.safe_load(handle)


def fast(text):
    return yaml.load(text, Loader=SafeLoader)


def positional(text):
    return yaml.load(text, yaml.SafeLoader)


def base(text):
    return yaml.load(text, Loader=yaml.BaseLoader)


def own_tags(text):
    return yaml.load(text, Loader=Tagged)


def documents(text):
    return list(yaml.safe_load_all(text))


def round_trip(text):
    return YAML().load(text)


def passed_on(text, **options):
    return yaml.load(text, **options)


def data(handle):
    return json.load(handle)
