import yaml


def manifests(path):
    with open(path) as handle:
        return list(yaml.safe_load_all(handle))


def stream(response):
    for document in yaml.safe_load_all(response.text):
        yield document["kind"]


def trusting(text):
    return [d for d in yaml.safe_load_all(text) if d]


def positional(text):
    first, *rest = yaml.safe_load_all(text)
    return first
