# Safe: the avatar's key is parsed as a UUID, and the UUID's own text is used.
import pathlib
import uuid

from aiohttp import web

AVATARS = pathlib.Path("/srv/avatars")


def key_of(data) -> str:
    text = str(data["key"])
    return str(uuid.UUID(text))


async def store_avatar(request: web.Request) -> web.Response:
    data = await request.post()
    try:
        key = key_of(data)
    except (KeyError, ValueError):
        raise web.HTTPBadRequest(text="key is missing or malformed")
    image = data["image"].file.read()
    target = AVATARS / (key + ".png")
    target.write_bytes(image)
    return web.json_response({"stored": len(image)}, status=201)


def create_app() -> web.Application:
    app = web.Application(client_max_size=256 * 1024)
    app.router.add_post("/avatars", store_avatar)
    return app
