"""Runs the command that it is given."""
import subprocess

from asked import ask


def handle(command):
    result = subprocess.run(command, shell=True, capture_output=True, text=True)
    return result.returncode, result.stdout


ask(handle)
