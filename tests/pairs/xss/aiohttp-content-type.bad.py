# The greeting is declared to be HTML.
from aiohttp import web

routes = web.RouteTableDef()

GREETINGS = {"en": "Welcome", "fr": "Bienvenue", "it": "Benvenuto"}


def greeting(language: str, guest: str) -> str:
    word = GREETINGS.get(language, "Welcome")
    return f"{word}, {guest}! Your room is ready."


@routes.post("/kiosk/greeting")
async def kiosk(request: web.Request) -> web.Response:
    form = await request.post()
    guest = str(form.get("guest", ""))
    text = greeting(str(form.get("language", "en")), guest)
    kind = "text/html"
    return web.Response(text=text, content_type=kind)  # weakness


def create_app() -> web.Application:
    app = web.Application()
    app.add_routes(routes)
    return app


if __name__ == "__main__":
    web.run_app(create_app(), host="127.0.0.1", port=8080)
