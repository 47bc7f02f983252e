import os
import pwd
from os import setgid, setuid


def become(name):
    entry = pwd.getpwnam(name)
    os.setgroups([])
    os.setgid(entry.pw_gid)
    os.setuid(entry.pw_uid)


class Server:
    def start(self, uid, gid):
        self.socket.bind(("", 80))
        if os.getuid() == 0:
            setuid(uid)
            self.log.info("running as %s", uid)
            setgid(gid)  # finding
            os.setgroups([])  # finding
        self.serve()
