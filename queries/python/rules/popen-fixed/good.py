import platform
import subprocess


def kernel():
    return platform.release()


def revision():
    return subprocess.check_output(["git", "rev-parse", "HEAD"], text=True)


class Pool:
    def popen(self, name):
        return name


def started(pool: Pool):
    return pool.popen("worker")
