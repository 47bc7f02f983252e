import os
import shlex
import subprocess
from os import system


def reload():
    os.system("nginx -s reload")  # finding


def sync():
    return system("sync")  # finding


def mount():
    command = "mount -a"
    os.system(command)  # finding
