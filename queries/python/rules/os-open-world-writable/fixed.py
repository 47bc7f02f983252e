import os
from os import O_CREAT, O_WRONLY

MODE = 0o666


def append(path, line):
    descriptor = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
    with os.fdopen(descriptor, "a") as handle:
        handle.write(line)


def lock(path):
    return os.open(path, O_CREAT | O_WRONLY, mode=0o600)


def by_constant(path):
    return os.open(path, O_CREAT, 0o600)
