import json
import marshal
import shelve
import sqlite3

CACHE = "cache.db"


def cached():
    with shelve.open(CACHE) as shelf:
        return dict(shelf)


def literal():
    return shelve.open("settings")


def copy(code):
    return marshal.loads(marshal.dumps(code))


def save(code, handle):
    marshal.dump(code, handle)


def plain(path):
    with open(path) as handle:
        return json.load(handle)


def database(path):
    return sqlite3.connect(path)


class Shelves:
    def open(self, path):
        return self.root / path


def rack(shelves: Shelves, path):
    return shelves.open(path)
