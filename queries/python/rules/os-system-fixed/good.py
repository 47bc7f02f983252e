import os
import subprocess


def reload():
    subprocess.call(["nginx", "-s", "reload"])


def wipe_screen():
    os.system("clear")


def piped():
    os.system("dmesg | tail -n 20 > /var/log/boot-tail.log")


class Probe:
    def system(self, name):
        return name


def probe():
    return Probe().system("load")
