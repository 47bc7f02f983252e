import os
import zipfile


def library(path, target):
    with zipfile.ZipFile(path) as archive:
        archive.extractall(target)


def checked(archive, target):
    for name in archive.namelist():
        destination = os.path.realpath(os.path.join(target, name))
        if os.path.commonpath([destination, target]) != target:
            raise ValueError(name)
        with open(destination, "wb") as out:
            out.write(archive.read(name))


def checked_after(archive, target):
    for name in archive.namelist():
        destination = os.path.join(target, name)
        if not os.path.realpath(destination).startswith(os.path.realpath(target) + os.sep):
            continue
        with open(destination, "wb") as out:
            out.write(archive.read(name))


def checked_first(archive, target):
    for info in archive.infolist():
        if info.is_dir() or ".." in info.filename:
            continue
        with open(os.path.join(target, info.filename), "wb") as out:
            out.write(archive.read(info))


def own_name(archive, target):
    for number, name in enumerate(archive.namelist()):
        with open(os.path.join(target, f"{number}.bin"), "wb") as out:
            out.write(archive.read(name))


def base_name(archive, target):
    for name in archive.namelist():
        with open(os.path.join(target, os.path.basename(name)), "wb") as out:
            out.write(archive.read(name))


def fonts(names, folder):
    for name in names:
        with open(os.path.join(folder, name), "rb") as handle:
            yield handle.read()
