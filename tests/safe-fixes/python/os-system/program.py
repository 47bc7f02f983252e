"""Runs a tool on what it is given."""
import os

from asked import ask


def run(tool, name):
    status = os.system(tool + " " + name)
    if status != 0:
        raise RuntimeError(status)
    return "done"


ask(run)
