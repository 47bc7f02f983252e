import os
from os import chmod
from pathlib import Path


def publish(path):
    os.chmod(path, 644)  # finding


def close(path):
    chmod(path, 400)  # finding


def keep(path):
    Path(path).chmod(600)  # finding
