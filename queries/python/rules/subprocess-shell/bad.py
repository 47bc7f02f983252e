import shlex
import subprocess
import subprocess as sp
from subprocess import check_output as output

GIT = "git"


def ping(host):
    return subprocess.run("ping -c 1 " + host, shell=True, check=True)  # finding


def disk_usage(path):
    text = output(f"du -sh {path}", shell=True)  # finding
    return text.decode().split()[0]


def clone(url, target):
    sp.check_call("%s clone %s %s" % (GIT, url, target), shell=True, cwd="/srv/repos")  # finding


class Converter:
    def convert(self, source, target):
        command = "convert {} -resize 50% {}".format(source, target)
        process = subprocess.Popen(command, stdout=subprocess.PIPE, shell=True)  # finding
        return process.communicate()[0]


def tail(service):
    return subprocess.call(  # finding
        args="journalctl -u " + service,
        shell=True,
    )
