import os
from os import umask


def daemonize():
    if os.fork() > 0:
        os._exit(0)
    os.setsid()
    os.umask(0o077)
    os.chdir("/")


class Spooler:
    def start(self):
        umask(0o077)
        with open(self.path, "w") as handle:
            handle.write("ready")


NONE = 0
os.umask(0o077)
