import os
from os import chmod
from pathlib import Path


def publish(path):
    os.chmod(path, 0o644)


def close(path):
    chmod(path, 0o400)


def keep(path):
    Path(path).chmod(0o600)
