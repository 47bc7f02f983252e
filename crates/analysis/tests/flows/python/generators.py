# Generators hand on what they yield, one after the other.
import subprocess

from fastapi import FastAPI

app = FastAPI()


def commands(name):
    yield "uptime"
    yield "du -sh " + name


@app.get("/sizes")
async def sizes(folder: str):  # source
    for command in commands(folder):
        subprocess.getoutput(command)  # sink python/untrusted-shell-command
    return "done"


def hosts():
    yield "alpha"
    yield "beta"


@app.get("/hosts")
async def ping_all(comment: str):
    for host in hosts():
        subprocess.getoutput("ping -c1 " + host)  # safe
    return comment


def relayed(name):
    yield from commands(name)


@app.get("/relayed")
async def relay(folder: str):  # source
    for command in relayed(folder):
        subprocess.getoutput(command)  # sink python/untrusted-shell-command
    return "done"
