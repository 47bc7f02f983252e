import os
import pathlib
import stat
from os import chmod

OPEN_TO_ALL = 0o666


def share(path):
    os.chmod(path, 0o700)


def spool(path):
    chmod(path, mode=0o700)


def by_names(path):
    os.chmod(path, 0o700)


def by_path(folder):
    pathlib.Path(folder, "shared").chmod(0o700)
    for child in pathlib.Path(folder).iterdir():
        child.chmod(0o700)
