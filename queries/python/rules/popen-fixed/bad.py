import os
import popen2
import subprocess


def kernel():
    return os.popen("uname -r").read()  # finding


def revision():
    return subprocess.getoutput("git rev-parse HEAD")  # finding


def users():
    status, text = subprocess.getstatusoutput("who | wc -l")  # finding
    return text if status == 0 else None


def sorted_by(command):
    out, into = popen2.popen2(command)  # finding
    return out.read()
