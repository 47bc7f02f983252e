import tarfile
import zipfile


def install(path, target):
    with tarfile.open(path) as archive:
        archive.extractall(target, filter="data")


def stricter(path, target):
    with tarfile.open(path) as archive:
        archive.extractall(target, filter=tarfile.data_filter)


def chosen(path, target, inside):
    with tarfile.open(path) as archive:
        archive.extractall(target, members=[m for m in archive if inside(m.name)])


def one(path):
    with tarfile.open(path) as archive:
        return archive.extractfile("version.txt").read()


def checked(path, target):
    with tarfile.open(path) as archive:
        for member in archive:
            if member.isreg() and "/" not in member.name:
                archive.extract(member, target)


def zipped(path, target):
    with zipfile.ZipFile(path) as archive:
        archive.extractall(target)


def passed_on(path, target, **options):
    with tarfile.open(path) as archive:
        archive.extractall(target, **options)


class Dump:
    def extractall(self, target):
        return target


def dump(target):
    Dump().extractall(target)
