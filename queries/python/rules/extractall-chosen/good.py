import tarfile
import zipfile


def unpack(path, target):
    with tarfile.open(path) as archive:
        archive.extractall(target, members=[m for m in archive if m.isfile()], filter="data")


def zipped(path, target, wanted):
    with zipfile.ZipFile(path) as archive:
        archive.extractall(target, members=wanted)
