import os
import shlex
import subprocess
from os import system


def reload():
    subprocess.call(shlex.split("nginx -s reload"))


def sync():
    return subprocess.call(shlex.split("sync"))


def mount():
    command = "mount -a"
    subprocess.call(shlex.split(command))
