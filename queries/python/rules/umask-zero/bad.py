import os
from os import umask


def daemonize():
    if os.fork() > 0:
        os._exit(0)
    os.setsid()
    os.umask(0)  # finding
    os.chdir("/")


class Spooler:
    def start(self):
        umask(0o000)  # finding
        with open(self.path, "w") as handle:
            handle.write("ready")


NONE = 0
os.umask(NONE)  # finding
