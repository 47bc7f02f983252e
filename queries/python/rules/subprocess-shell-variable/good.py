import shlex
import subprocess

VERSION_COMMAND = "git describe --tags"


def version():
    return subprocess.check_output(VERSION_COMMAND, shell=True)


def run(arguments):
    return subprocess.run(arguments, check=True)


def joined(arguments):
    return subprocess.run(shlex.join(arguments), shell=True)


def joined_before(arguments):
    command = shlex.join(arguments)
    return subprocess.run(command, shell=True)


def explicit(arguments):
    return subprocess.run(arguments, shell=False)


def script(path):
    return subprocess.run(["./run.sh", path], shell=True)


def local_constant():
    command = "df -h"
    return subprocess.run(command, shell=True)


class Runner:
    def run(self, command, shell=True):
        return self.backend.run(command, shell=shell)
