import yaml
from yaml import SafeLoader


def manifests(path):
    with open(path) as handle:
        return list(yaml.safe_load_all(handle))


def explicit(text):
    return list(yaml.load_all(text, Loader=SafeLoader))


def positional(text):
    return list(yaml.load_all(text, yaml.CSafeLoader))


def base(text):
    return list(yaml.load_all(text, Loader=yaml.BaseLoader))


def passed_on(text, **options):
    return yaml.load_all(text, **options)


def dump(documents):
    return yaml.dump_all(documents)


class Fixtures:
    def load_all(self, names):
        return [self.load(n) for n in names]


def fixtures(names):
    return Fixtures().load_all(names)
