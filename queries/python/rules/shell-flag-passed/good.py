import subprocess

from tools import complete, run_command


def build(target):
    run_command(["make", target])
    run_command(["make", target], shell=False)


def passed_on(arguments, shell=False):
    return run_command(arguments, shell=shell)


def script_for():
    return complete(shell="bash")


def own(arguments):
    return subprocess.run(arguments, shell=False)
