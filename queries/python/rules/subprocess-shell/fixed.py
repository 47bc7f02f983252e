import shlex
import subprocess
import subprocess as sp
from subprocess import check_output as output

GIT = "git"


def ping(host):
    return subprocess.run(shlex.split("ping -c 1 " + host), check=True)


def disk_usage(path):
    text = output(shlex.split(f"du -sh {path}"))
    return text.decode().split()[0]


def clone(url, target):
    sp.check_call(shlex.split("%s clone %s %s" % (GIT, url, target)), cwd="/srv/repos")


class Converter:
    def convert(self, source, target):
        command = "convert {} -resize 50% {}".format(source, target)
        process = subprocess.Popen(shlex.split(command), stdout=subprocess.PIPE)
        return process.communicate()[0]


def tail(service):
    return subprocess.call(
        args=shlex.split("journalctl -u " + service),
    )
