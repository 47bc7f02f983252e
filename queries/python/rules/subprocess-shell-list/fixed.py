import subprocess


def lint(path):
    return subprocess.run(["eslint", "--fix", path])


def install(package):
    subprocess.check_call(("npm", "install", package), cwd="web")
