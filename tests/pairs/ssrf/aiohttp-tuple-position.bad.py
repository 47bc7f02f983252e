# The helper returns (mirror asked for, fixed mirror); the first element is fetched.
import aiohttp
from aiohttp import web

OFFICIAL_MIRROR = "https://mirror.maps.example/index.json"

routes = web.RouteTableDef()


def mirrors(request: web.Request) -> tuple[str, str]:
    wanted = request.query.get("mirror", OFFICIAL_MIRROR)
    return wanted, OFFICIAL_MIRROR


@routes.get("/tiles/index")
async def tile_index(request: web.Request) -> web.Response:
    source, _unused = mirrors(request)
    async with aiohttp.ClientSession() as session:
        async with session.get(source) as answer:  # weakness
            index = await answer.json()
    return web.json_response({"tiles": len(index.get("tiles", []))})


def build() -> web.Application:
    app = web.Application()
    app.add_routes(routes)
    return app


if __name__ == "__main__":
    web.run_app(build(), host="127.0.0.1", port=8080)
