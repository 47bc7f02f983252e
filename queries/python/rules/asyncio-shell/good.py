import asyncio
import shlex
from asyncio.subprocess import PIPE

LIST = "ls -l | sort"


async def listing():
    return await asyncio.create_subprocess_shell(LIST, stdout=PIPE)


async def literal():
    return await asyncio.create_subprocess_shell("df -h > /var/tmp/disk")


async def quoted(path):
    return await asyncio.create_subprocess_shell(f"sort {shlex.quote(path)} | uniq", stdout=PIPE)


async def joined(arguments):
    command = shlex.join(arguments)
    return await asyncio.create_subprocess_shell(command)


async def program(path):
    return await asyncio.create_subprocess_exec("ffprobe", "-v", "error", path, stdout=PIPE)


async def number(pid):
    return await asyncio.create_subprocess_shell("kill %d" % int(pid))
