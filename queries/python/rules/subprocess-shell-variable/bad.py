import shlex
import subprocess
from subprocess import Popen, PIPE


def handle(job):
    command = job.options["command"]
    result = subprocess.run(command, shell=True, capture_output=True)  # finding
    return result.stdout


def run_hook(config):
    subprocess.check_call(config["post_install"], shell=True)  # finding


def start(parts):
    return Popen(" ".join(parts), shell=True, stdout=PIPE)  # finding


def editor(settings):
    return subprocess.call(settings.editor, shell=True)  # finding
