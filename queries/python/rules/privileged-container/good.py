import subprocess

import docker

client = docker.from_env()


def build(image):
    return client.containers.run(image, "make", cap_drop=["ALL"], security_opt=["no-new-privileges"], remove=True)


def start(image, settings):
    return client.containers.create(image, privileged=settings.privileged, user="1000")


def scan(path):
    subprocess.run(["docker", "run", "--rm", "--cap-drop", "ALL", "scanner", path], check=True)


def describe(parser):
    parser.add_argument("--privileged", action="store_true")
    return ["--privileged", "docker"]


def account(users):
    return users.create(name="root", privileged=True)
