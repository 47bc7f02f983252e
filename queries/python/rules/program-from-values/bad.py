import os
import subprocess


def open_with(settings, path):
    return subprocess.run([settings.viewer, path], check=True)  # finding


def hook(command):
    subprocess.Popen(command)  # finding


def quiet(command):
    return subprocess.check_output(command, shell=False)  # finding


def replace(program, arguments):
    os.execvp(program, arguments)  # finding


def background(program, arguments):
    return os.spawnv(os.P_NOWAIT, program, arguments)  # finding
