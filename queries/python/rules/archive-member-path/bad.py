import os
import tarfile
import zipfile
from os.path import join


def unpack(path, target):
    with zipfile.ZipFile(path) as archive:
        for name in archive.namelist():
            with open(os.path.join(target, name), "wb") as out:  # finding
                out.write(archive.read(name))


def unpack_infos(archive, target):
    for info in archive.infolist():
        destination = os.path.join(target, info.filename)  # finding
        os.makedirs(os.path.dirname(destination), exist_ok=True)
        with open(destination, "wb") as out:
            out.write(archive.read(info))


def unpack_tar(path, target):
    with tarfile.open(path) as archive:
        for member in archive.getmembers():
            destination = join(target, member.name)  # finding
            with open(destination, "wb") as out:
                out.write(archive.extractfile(member).read())
