import os
import shlex
import subprocess
from os import system


def backup(name):
    subprocess.call(shlex.split("tar czf /backup/" + name + ".tgz /srv/" + name))


def restart(service):
    status = subprocess.call(shlex.split(f"systemctl restart {service}"))
    if status != 0:
        raise RuntimeError(service)


def play(sound):
    command = "aplay %s" % sound.file
    return subprocess.call(shlex.split(command))


class Task:
    def run(self):
        if subprocess.call(shlex.split(self.command)):
            self.failed = True
