import io
import json

PID_FILE = "/tmp/worker.pid"


def remember(pid):
    with open(PID_FILE, "w") as handle:  # finding
        handle.write(str(pid))


def log(line):
    with open("/tmp/debug.log", mode="a", encoding="utf-8") as handle:  # finding
        handle.write(line + "\n")


def export(user, rows):
    path = f"/var/tmp/export-{user}.json"
    with io.open(path, "w+") as handle:  # finding
        json.dump(rows, handle)
