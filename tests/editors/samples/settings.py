import random

import yaml


def settings(text):
    return yaml.load(text, Loader=yaml.Loader)


def reset_token(letters):
    return "".join(random.choice(letters) for _ in range(20))
