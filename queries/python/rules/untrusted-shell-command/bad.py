import asyncio
import os
import subprocess

from aiohttp import web
from flask import Flask, request

app = Flask(__name__)


def ping_command(host):
    return "ping -c 1 " + host


@app.get("/ping")
def ping():
    return {"code": os.system(ping_command(request.args["host"]))}  # finding


@app.post("/thumbnails")
def thumbnail():
    options = {"name": request.form.get("name", ""), "size": "64x64"}
    line = "convert /srv/in/{name} -resize {size} /srv/out.png".format(**options)
    subprocess.run(line, shell=True, check=True)  # finding
    return "", 204


@app.post("/convert")
def convert():
    tool = request.json["tool"]
    subprocess.run([tool, "--version"], check=False)  # finding
    return "", 204


class Archiver:
    def __init__(self, label):
        self.label = label

    def run(self):
        return subprocess.check_output(["bash", "-c", f"tar cf /backup/{self.label}.tar /srv/data"])  # finding


async def archive(request: web.Request):
    archiver = Archiver(request.match_info["label"])
    return web.Response(body=archiver.run())


async def tail(request: web.Request):
    unit = request.query.get("unit", "web")
    process = await asyncio.create_subprocess_shell(f"journalctl -u {unit} -n 20")  # finding
    await process.wait()
    return web.Response(text="done")
