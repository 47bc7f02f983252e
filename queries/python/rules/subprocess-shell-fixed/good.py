import subprocess


def compiler():
    return subprocess.run(["gcc", "--version"], capture_output=True)


def explicit():
    return subprocess.run(["gcc", "--version"], shell=False)


def piped():
    return subprocess.check_output("dmesg | tail -n 20", shell=True)


def redirected():
    subprocess.check_call("make all > build.log", shell=True)
