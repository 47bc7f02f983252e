import os
import shlex
import subprocess
from os import system


def backup(name):
    os.system("tar czf /backup/" + name + ".tgz /srv/" + name)  # finding


def restart(service):
    status = system(f"systemctl restart {service}")  # finding
    if status != 0:
        raise RuntimeError(service)


def play(sound):
    command = "aplay %s" % sound.file
    return os.system(command)  # finding


class Task:
    def run(self):
        if os.system(self.command):  # finding
            self.failed = True
