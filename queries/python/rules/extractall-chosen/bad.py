import tarfile


def unpack(path, target):
    with tarfile.open(path) as archive:
        archive.extractall(target, members=[m for m in archive if m.isfile()])  # finding


def images(archive, target, wanted):
    archive.extractall(path=target, members=wanted)  # finding
