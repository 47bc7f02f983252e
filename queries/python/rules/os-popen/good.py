import os
import shlex
import subprocess

KERNEL = "uname -r"


def kernel():
    return os.popen(KERNEL).read()


def columns():
    return int(os.popen("stty size", "r").read().split()[1])


def uptime():
    return subprocess.getoutput("uptime")


def quoted(path):
    return subprocess.getoutput("file -b " + shlex.quote(path))


def quoted_format(path):
    return os.popen(f"wc -l {shlex.quote(path)}").read()


def joined(arguments):
    return subprocess.getstatusoutput(shlex.join(arguments))


def without_shell(path):
    return subprocess.run(["wc", "-l", "--", path], capture_output=True, text=True).stdout


class Stack(list):
    def popen(self, index):
        return self.pop(index)


def last(stack: Stack, index):
    return stack.popen(index)
