import os
import stat
from pathlib import Path


def program(path):
    os.chmod(path, 0o755)


def own(path):
    Path(path).chmod(0o600)


def by_name(path):
    os.chmod(path, stat.S_IRUSR | stat.S_IWUSR)


def less(path):
    os.chmod(path, os.stat(path).st_mode & ~stat.S_IWGRP)


def kept(path, mode):
    os.chmod(path, mode)
