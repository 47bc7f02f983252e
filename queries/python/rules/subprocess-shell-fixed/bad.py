import shlex
import subprocess
from subprocess import check_output

STATUS = "git status --short"


def compiler():
    return subprocess.run("gcc --version", shell=True, capture_output=True)  # finding


def disks():
    return check_output("df -h /srv", shell=True)  # finding


def status():
    return subprocess.Popen(STATUS, stdout=subprocess.PIPE, shell=True)  # finding
