import subprocess

import docker

client = docker.from_env()


def build(image):
    return client.containers.run(image, "make", privileged=False, remove=True)


def start(image):
    container = client.containers.create(image, privileged=False)
    container.start()


def scan(path):
    subprocess.run(["docker", "run", "--rm", "--privileged", "scanner", path], check=True)  # finding
