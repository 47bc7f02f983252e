import shlex
import subprocess

from myproject.shell import run

LOG = "/var/log/app.log"


def ping(host):
    return subprocess.run(["ping", "-c", "1", "--", host], check=True)


def constant():
    return subprocess.run("ls -l /var/log | wc -l", shell=True, check=True)


def constant_from_module():
    return subprocess.check_output("tail -n 100 " + LOG, shell=True)


def quoted(path):
    return subprocess.check_output(f"du -sh {shlex.quote(path)} | cut -f1", shell=True)


def number(pid):
    return subprocess.call("kill -9 %d" % int(pid), shell=True)


def joined(args):
    return subprocess.run(shlex.join(args) + " 2>&1", shell=True)


def no_shell(host):
    return subprocess.run(shlex.split(f"ping -c 1 {host}"), shell=False)


def own_helper(host):
    return run("ping " + host, shell=True)
