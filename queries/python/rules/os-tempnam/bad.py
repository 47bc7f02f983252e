import os
from os import tmpnam


def spool(text):
    name = os.tempnam("/var/spool", "job")  # finding
    with open(name, "w") as stream:
        stream.write(text)


def scratch():
    return tmpnam()  # finding
