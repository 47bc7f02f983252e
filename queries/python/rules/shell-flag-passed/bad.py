from tools import run_command, runner


def build(target):
    run_command("make " + target, shell=True)  # finding


def clean():
    return runner.execute("rm -rf build", check=True, shell=1)  # finding


def release(target):
    return runner.execute(["make", target], shell=lambda: True)  # finding
