# Methods that the language calls: not all are run, and what an object holds counts where it becomes text.
import subprocess

from flask import Flask, request

app = Flask(__name__)


class Job:
    def __init__(self, name):
        self.name = name

    def __enter__(self):
        return self.name

    def __exit__(self, *error):
        return False

    def __getitem__(self, place):
        return self.name

    def __call__(self):
        return self.name

    def __str__(self):
        return self.name

    def __iter__(self):
        yield self.name


@app.post("/with")
def entered():
    with Job(request.form["name"]) as name:  # source
        return subprocess.getoutput("run " + name)  # sink python/untrusted-shell-command


@app.post("/called")
def called():
    job = Job(request.form["name"])  # source
    subprocess.getoutput("run " + job[0])  # missed python/untrusted-shell-command
    subprocess.getoutput(f"run {job}")  # sink python/untrusted-shell-command
    return subprocess.getoutput("run " + job())  # missed python/untrusted-shell-command


@app.post("/iterated")
def iterated():
    for name in Job(request.form["name"]):
        subprocess.getoutput("run " + name)  # missed python/untrusted-shell-command
    return "done"


@app.post("/field")
def field():
    job = Job(request.form["name"])  # source
    return subprocess.getoutput("run " + job.name)  # sink python/untrusted-shell-command
