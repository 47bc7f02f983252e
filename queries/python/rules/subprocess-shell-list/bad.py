import subprocess


def lint(path):
    return subprocess.run(["eslint", "--fix", path], shell=True)  # finding


def install(package):
    subprocess.check_call(("npm", "install", package), shell=True, cwd="web")  # finding
