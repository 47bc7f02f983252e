import os
import platform
import shlex
import subprocess

CLEAR = "cls" if os.name == "nt" else "clear"


def clear():
    os.system("clear")


def window_title():
    title = "monitor"
    os.system("title " + title)


def quoted(path):
    os.system("less " + shlex.quote(path))


def joined(arguments):
    command = shlex.join(arguments)
    os.system(command)


def without_shell(path):
    subprocess.run(["less", "--", path], check=False)


def by_number(pid):
    os.system("kill %d" % int(pid))


def name():
    return platform.system()


class Solver:
    def system(self, equations):
        return equations


def solve(equations):
    return Solver().system(equations)
