import os
import stat
from pathlib import Path


def share(path):
    os.chmod(path, 0o660)  # finding


def folder(path):
    Path(path).chmod(0o775)  # finding


def by_name(path):
    os.chmod(path, stat.S_IRUSR | stat.S_IWUSR | stat.S_IWGRP)  # finding


def added(path):
    mode = os.stat(path).st_mode
    os.chmod(path, mode | 0o777)  # finding
