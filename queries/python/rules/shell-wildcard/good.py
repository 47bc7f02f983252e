import os
import subprocess


def backup():
    os.system("tar czf /srv/backup/uploads.tgz ./*")


def hand_over():
    subprocess.run("chown www-data -- *", shell=True, cwd="/srv/uploads", check=True)


def whole_folder():
    subprocess.run(["rsync", "-a", "/srv/uploads/", "backup:/srv/uploads"], check=True)


def prefixed():
    os.system("chmod a-w report-*")


def listed():
    os.system("ls *")


def no_shell():
    subprocess.run(["tar", "czf", "all.tgz", "*"], check=True)
