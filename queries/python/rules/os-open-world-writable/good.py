import os


def private(path):
    return os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)


def readable(path):
    return os.open(path, os.O_WRONLY | os.O_CREAT, 0o644)


def existing(path):
    return os.open(path, os.O_RDONLY)


def configured(path, mode):
    return os.open(path, os.O_CREAT, mode)


def text(path):
    return open(path, "w")


def folder(path):
    return os.open(path, os.O_RDONLY | os.O_DIRECTORY)


class Door:
    def open(self, name, flags, mode):
        return name, flags, mode


def door():
    return Door().open("a", 0, 0o777)
