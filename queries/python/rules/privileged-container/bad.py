import subprocess

import docker

client = docker.from_env()


def build(image):
    return client.containers.run(image, "make", privileged=True, remove=True)  # finding


def start(image):
    container = client.containers.create(image, privileged=True)  # finding
    container.start()


def scan(path):
    subprocess.run(["docker", "run", "--rm", "--privileged", "scanner", path], check=True)  # finding
