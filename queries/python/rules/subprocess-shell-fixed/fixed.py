import shlex
import subprocess
from subprocess import check_output

STATUS = "git status --short"


def compiler():
    return subprocess.run(shlex.split("gcc --version"), capture_output=True)


def disks():
    return check_output(shlex.split("df -h /srv"))


def status():
    return subprocess.Popen(shlex.split(STATUS), stdout=subprocess.PIPE)
