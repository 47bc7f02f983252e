import shutil


def plugin(archive, target):
    shutil.unpack_archive(archive, target)  # finding
