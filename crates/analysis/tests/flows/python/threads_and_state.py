# What another thread, a queue, a global or an exception hands over is known only where one function does both.
import io
import queue
import subprocess
import threading
from collections import defaultdict

from flask import Flask, request

app = Flask(__name__)
last = "uptime"


def work(command):
    subprocess.getoutput(command)  # missed python/untrusted-shell-command


@app.post("/thread")
def thread():
    threading.Thread(target=work, args=(request.form["command"],)).start()
    return "started"


@app.post("/queue")
def queued():
    jobs = queue.Queue()
    jobs.put(request.form["command"])
    return subprocess.getoutput(jobs.get())  # missed python/untrusted-shell-command


@app.post("/global")
def keep():
    global last
    last = request.form["command"]
    return "kept"


@app.post("/global/run")
def run_kept():
    return subprocess.getoutput(last)  # missed python/untrusted-shell-command


@app.post("/raised")
def raised():
    try:
        raise ValueError(request.form["command"])
    except ValueError as error:
        return subprocess.getoutput(str(error))  # missed python/untrusted-shell-command


@app.post("/grouped")
def grouped():
    groups = defaultdict(list)
    groups["given"].append(request.form["command"])
    return subprocess.getoutput(groups["given"][0])  # missed python/untrusted-shell-command


@app.post("/buffer")
def buffered():
    text = io.StringIO()
    text.write(request.form["command"])  # source
    return subprocess.getoutput(text.getvalue())  # sink python/untrusted-shell-command


@app.post("/nonlocal")
def outer():
    command = "uptime"

    def take():
        nonlocal command
        command = request.form["command"]  # source

    take()
    return subprocess.getoutput(command)  # sink python/untrusted-shell-command
