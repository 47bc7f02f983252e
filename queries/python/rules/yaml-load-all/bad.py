import yaml


def manifests(path):
    with open(path) as handle:
        return list(yaml.load_all(handle))  # finding


def stream(response):
    for document in yaml.load_all(response.text, Loader=yaml.UnsafeLoader):  # finding
        yield document["kind"]


def trusting(text):
    return [d for d in yaml.unsafe_load_all(text) if d]  # finding


def positional(text):
    first, *rest = yaml.load_all(text, yaml.Loader)  # finding
    return first
