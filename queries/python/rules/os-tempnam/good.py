import os
import tempfile


def spool(text):
    with tempfile.NamedTemporaryFile("w", dir="/var/spool", delete=False) as stream:
        stream.write(text)
        return stream.name


def scratch():
    handle, name = tempfile.mkstemp()
    os.close(handle)
    return name
