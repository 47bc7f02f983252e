import os
import subprocess
from subprocess import getoutput


def whois(domain):
    return os.popen("whois " + domain).read()  # finding


def lines_of(path):
    with os.popen(f"wc -l {path}") as pipe:  # finding
        return int(pipe.read().split()[0])


def branch(repository):
    command = "git -C {0} rev-parse HEAD".format(repository)
    status, text = subprocess.getstatusoutput(command)  # finding
    return text if status == 0 else None


def owner(document):
    return getoutput("stat -c %U " + document.path)  # finding
