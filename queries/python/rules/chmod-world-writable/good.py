import os
import pathlib
import stat


def program(path):
    os.chmod(path, 0o755)


def private(path):
    os.chmod(path, 0o600)


def group(path):
    os.chmod(path, 0o770)


def shared_folder(path):
    os.chmod(path, 0o1777)


def executable(path):
    os.chmod(path, os.stat(path).st_mode | stat.S_IXUSR | stat.S_IXGRP | stat.S_IXOTH)


def take_away(path):
    os.chmod(path, os.stat(path).st_mode & ~stat.S_IWOTH)


def read_only(path: pathlib.Path):
    path.chmod(0o444)


def copied(source, target):
    os.chmod(target, os.stat(source).st_mode)


def folder(path):
    os.mkdir(path, 0o777)
