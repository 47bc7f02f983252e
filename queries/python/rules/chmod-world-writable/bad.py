import os
import pathlib
import stat
from os import chmod

OPEN_TO_ALL = 0o666


def share(path):
    os.chmod(path, 0o777)  # finding


def spool(path):
    chmod(path, mode=OPEN_TO_ALL)  # finding


def by_names(path):
    os.chmod(path, stat.S_IRUSR | stat.S_IWUSR | stat.S_IWOTH)  # finding


def by_path(folder):
    pathlib.Path(folder, "shared").chmod(0o777)  # finding
    for child in pathlib.Path(folder).iterdir():
        child.chmod(511)  # finding
