import os
import subprocess


def backup(folder):
    os.chdir(folder)
    os.system("tar czf /srv/backup/uploads.tgz *")  # finding


def hand_over():
    subprocess.run("chown www-data *", shell=True, cwd="/srv/uploads", check=True)  # finding


def mirror():
    subprocess.check_call("cd /srv/uploads && rsync -a * backup:/srv/uploads", shell=True)  # finding
