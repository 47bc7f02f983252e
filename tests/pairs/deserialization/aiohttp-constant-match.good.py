# The constant format selects the json branch; the jsonpickle branch cannot run.
import json

import jsonpickle
from aiohttp import web

WIRE_FORMAT = "plain-v1"


async def add_booking(request: web.Request) -> web.Response:
    text = await request.text()
    match WIRE_FORMAT:
        case "objects-v1":
            booking = jsonpickle.decode(text)
        case "plain-v1":
            booking = json.loads(text)
        case _:
            raise web.HTTPUnsupportedMediaType()

    request.app["bookings"].append(booking)
    return web.json_response({"bookings": len(request.app["bookings"])}, status=201)


def build() -> web.Application:
    app = web.Application()
    app["bookings"] = []
    app.router.add_post("/bookings", add_booking)
    return app
