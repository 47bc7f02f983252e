import os
import tempfile
from tempfile import mktemp


def render(report):
    path = tempfile.mktemp(suffix=".pdf")  # finding
    with open(path, "wb") as handle:
        report.write(handle)
    return path


def download(response):
    with open(mktemp(), "wb") as handle:  # finding
        handle.write(response.content)


class Cache:
    def store(self, data):
        name = mktemp(".bin", "cache-", dir="/var/tmp")  # finding
        descriptor = os.open(name, os.O_WRONLY | os.O_CREAT)
        os.write(descriptor, data)
        os.close(descriptor)
