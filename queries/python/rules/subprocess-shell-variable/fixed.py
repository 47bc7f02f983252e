import shlex
import subprocess
from subprocess import Popen, PIPE


def handle(job):
    command = job.options["command"]
    result = subprocess.run(shlex.split(command), capture_output=True)
    return result.stdout


def run_hook(config):
    subprocess.check_call(shlex.split(config["post_install"]))


def start(parts):
    return Popen(shlex.split(" ".join(parts)), stdout=PIPE)


def editor(settings):
    return subprocess.call(shlex.split(settings.editor))
