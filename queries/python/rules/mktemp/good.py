import os
import tempfile

from disk.images import mktemp


def render(report):
    with tempfile.NamedTemporaryFile(suffix=".pdf", delete=False) as handle:
        report.write(handle)
        return handle.name


def descriptor(data):
    handle, path = tempfile.mkstemp()
    with os.fdopen(handle, "wb") as out:
        out.write(data)
    return path


def folder():
    return tempfile.mkdtemp(prefix="build-")


def scoped():
    with tempfile.TemporaryDirectory() as path:
        return os.listdir(path)


def unnamed():
    return tempfile.TemporaryFile()


def own():
    return mktemp("image")


def spooled():
    return tempfile.SpooledTemporaryFile(max_size=1000000)
