import marshal
import shelve
import types
from shelve import open as open_shelf


def restored(row):
    code = marshal.loads(row["code"])  # finding
    return types.FunctionType(code, globals())


def cached(upload):
    with shelve.open(upload.path) as shelf:  # finding
        return dict(shelf)


def read(directory, name):
    shelf = open_shelf(directory + "/" + name, flag="r")  # finding
    return shelf["settings"]


def compiled(path):
    with open(path, "rb") as handle:
        handle.seek(16)
        return marshal.load(handle)  # finding
