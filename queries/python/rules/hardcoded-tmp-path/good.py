import json
import os
import tempfile

STATE = "/var/lib/worker/state.json"


def read():
    with open("/tmp/input.txt") as handle:
        return handle.read()


def read_binary():
    with open("/tmp/input.bin", "rb") as handle:
        return handle.read()


def once(rows):
    with open("/tmp/export.json", "x") as handle:
        json.dump(rows, handle)


def state(values):
    with open(STATE, "w") as handle:
        json.dump(values, handle)


def made(rows):
    with tempfile.NamedTemporaryFile("w", suffix=".json") as handle:
        json.dump(rows, handle)


def inside(folder):
    with open(os.path.join(folder, "tmp", "x.txt"), "w") as handle:
        handle.write("x")


def in_project():
    with open("tmp/x.txt", "w") as handle:
        handle.write("x")


def remove():
    os.remove("/tmp/worker.pid")
