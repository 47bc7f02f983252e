from tools import run_command, runner


def build(target):
    run_command("make " + target, shell=False)


def clean():
    return runner.execute("rm -rf build", check=True, shell=False)


def release(target):
    return runner.execute(["make", target], shell=False)
