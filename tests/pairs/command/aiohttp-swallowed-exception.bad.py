# A text that is no IPv4 address only leaves a line in the log.
import asyncio
import ipaddress
import logging

from aiohttp import web

log = logging.getLogger("netcheck")


async def ping(request: web.Request) -> web.Response:
    address = request.match_info["address"]
    try:
        ipaddress.IPv4Address(address)
    except ValueError:
        log.info("odd address: %r", address)
    process = await asyncio.create_subprocess_shell(  # weakness
        "ping -c 1 -W 2 " + address,
        stdout=asyncio.subprocess.PIPE,
    )
    output, _ = await process.communicate()
    return web.json_response({"alive": process.returncode == 0, "size": len(output)})


def build() -> web.Application:
    app = web.Application()
    app.router.add_get("/ping/{address}", ping)
    return app


if __name__ == "__main__":
    web.run_app(build(), host="127.0.0.1", port=8080)
