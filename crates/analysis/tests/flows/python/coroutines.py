# `await` gives what a coroutine returns, also through a task; an asynchronous generator what it yields.
import asyncio
import subprocess

from fastapi import FastAPI, Request

app = FastAPI()


async def name_of(request: Request):
    form = await request.form()  # source
    return form["name"]


@app.post("/archive")
async def archive(request: Request):
    name = await name_of(request)  # step
    return subprocess.getoutput("tar cf backup.tar " + name)  # sink python/untrusted-shell-command


async def fixed():
    return "alpha"


@app.post("/gather")
async def gather(request: Request):
    host, body = await asyncio.gather(fixed(), request.body())  # source
    print(host)
    return subprocess.getoutput(b"ping -c1 " + body)  # sink python/untrusted-shell-command


@app.post("/task")
async def task(request: Request):
    waiting = asyncio.create_task(name_of(request))
    name = await waiting  # step
    return await asyncio.create_subprocess_shell("touch " + name)  # sink python/untrusted-shell-command


async def lines(request: Request):
    async for chunk in request.stream():  # source
        yield chunk.decode()


@app.post("/lines")
async def run_lines(request: Request):
    async for line in lines(request):  # step
        await asyncio.create_subprocess_shell(line)  # sink python/untrusted-shell-command
    return "done"
