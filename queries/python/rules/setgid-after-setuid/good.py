import os
import pwd


def become(name):
    entry = pwd.getpwnam(name)
    os.initgroups(name, entry.pw_gid)
    os.setgid(entry.pw_gid)
    os.setuid(entry.pw_uid)


# A set-user-ID program, which was never root.
def give_back(gid):
    os.setuid(os.getuid())
    os.setgid(gid)


def same_group(uid):
    os.setgroups([])
    os.setuid(uid)
    os.setgid(os.getgid())


# For a while only.
def read_as(uid, gid, path):
    os.seteuid(uid)
    with open(path) as file:
        text = file.read()
    os.seteuid(0)
    os.setegid(gid)
    return text


def either(uid, gid):
    os.setgroups([])
    if uid:
        os.setuid(uid)
    else:
        os.setgid(gid)
