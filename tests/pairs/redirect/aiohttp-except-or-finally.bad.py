# The fixed page is set only when the parameter is missing.
from aiohttp import web


async def close_ticket(request: web.Request) -> web.StreamResponse:
    number = int(request.match_info["number"])
    request.app["closed"].add(number)

    try:
        target = request.query["back"]
    except KeyError:
        request.app.logger.info("ticket %d closed without a way back", number)
        target = "/tickets"

    raise web.HTTPFound(target)  # weakness


def make_app() -> web.Application:
    app = web.Application()
    app["closed"] = set()
    app.router.add_post(r"/tickets/{number:\d+}/close", close_ticket)
    return app
