import os
import pwd


def become(name):
    entry = pwd.getpwnam(name)
    os.setgid(entry.pw_gid)
    os.setuid(entry.pw_uid)  # finding


class Server:
    def start(self, uid):
        self.socket.bind(("", 80))
        if os.getuid() == 0:
            os.setuid(uid)  # finding
        self.serve()
