import os
import tempfile
from tempfile import mktemp


def render(report):
    path = tempfile.mkstemp(suffix=".pdf")[1]
    with open(path, "wb") as handle:
        report.write(handle)
    return path


def download(response):
    with open(tempfile.mkstemp()[1], "wb") as handle:
        handle.write(response.content)


class Cache:
    def store(self, data):
        name = tempfile.mkstemp(".bin", "cache-", dir="/var/tmp")[1]
        descriptor = os.open(name, os.O_WRONLY | os.O_CREAT)
        os.write(descriptor, data)
        os.close(descriptor)
