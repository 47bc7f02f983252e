import os
import pwd
import subprocess


def become(name):
    entry = pwd.getpwnam(name)
    os.initgroups(name, entry.pw_gid)
    os.setgid(entry.pw_gid)
    os.setuid(entry.pw_uid)


def become_nobody():
    os.setgroups([])
    os.setgid(65534)
    os.setuid(65534)


# Back to the one who started a set-user-ID program.
def give_back():
    os.setuid(os.getuid())


def as_other(command):
    subprocess.run(command, user="backup", group="backup", extra_groups=[], check=True)


def setuid(uid):
    return uid
