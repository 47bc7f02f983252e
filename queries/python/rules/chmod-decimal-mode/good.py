import os
import stat
from pathlib import Path


def publish(path):
    os.chmod(path, 0o644)
    os.chmod(path, 420)


def close(path):
    os.chmod(path, stat.S_IRUSR)
    Path(path).chmod(0o600)


def own(path, mode=0o600):
    os.chmod(path, mode)
