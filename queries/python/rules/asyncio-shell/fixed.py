import asyncio
import shlex
from asyncio.subprocess import PIPE


async def probe(path):
    process = await asyncio.create_subprocess_exec(
        *shlex.split(f"ffprobe -v error {path}"), stdout=PIPE
    )
    out, _ = await process.communicate()
    return out


async def fetch(url, target):
    command = "curl -o " + target + " " + url
    process = await asyncio.create_subprocess_exec(*shlex.split(command))
    return await process.wait()


async def main(urls):
    await asyncio.gather(*(asyncio.create_subprocess_exec(*shlex.split("curl -O %s" % u)) for u in urls))
