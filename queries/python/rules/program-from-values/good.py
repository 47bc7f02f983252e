import os
import shlex
import subprocess
import sys

STATUS = ["git", "status"]


def status():
    return subprocess.run(STATUS, check=True)


def blame(path):
    return subprocess.check_output(["git", "blame", "--", path])


def built(path):
    command = ["convert", path, "out.png"]
    return subprocess.run(command, check=True)


def parts(line):
    return subprocess.run(shlex.split(line), check=True)


def worker():
    return subprocess.Popen([sys.executable, "-m", "worker"])


def again():
    os.execv(sys.executable, [sys.executable, *sys.argv])


def fixed():
    os.execlp("less", "less", "/var/log/syslog")
