import os
import shlex
import subprocess
from subprocess import Popen, PIPE


def handle(request):
    command = request.args["command"]
    result = subprocess.run(command, shell=True, capture_output=True)  # finding
    return result.stdout


def run_hook(config):
    subprocess.check_call(config["post_install"], shell=True)  # finding


def start(parts):
    return Popen(" ".join(parts), shell=True, stdout=PIPE)  # finding


def editor():
    return subprocess.call(os.environ.get("EDITOR"), shell=True)  # finding
