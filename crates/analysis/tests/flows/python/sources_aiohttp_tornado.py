# aiohttp's handlers get a request, Tornado's have one: both read its query, form, path and messages.
import sqlite3

import tornado.web
import tornado.websocket
from aiohttp import web

routes = web.RouteTableDef()
db = sqlite3.connect("radio.db")


@routes.get("/songs/{name}")
async def songs(request):
    name = request.match_info["name"]  # source
    return web.json_response(db.execute(f"SELECT * FROM song WHERE name = '{name}'").fetchall())  # sink python/untrusted-sql


async def wish(request: web.Request):
    data = await request.post()  # source
    page = "<p>Your wish: " + data["song"] + "</p>"  # step
    return web.Response(text=page, content_type="text/html")  # sink python/untrusted-html


async def plain(request: web.Request):
    return web.Response(text="Your wish: " + request.query["song"])  # safe


async def listen(request):
    socket = web.WebSocketResponse()
    await socket.prepare(request)
    async for msg in socket:
        await socket.send_str(msg.data)  # safe
    return socket


class Station(tornado.web.RequestHandler):
    def get(self, name):
        self.write("<h1>" + name + "</h1>")  # missed python/untrusted-html

    def post(self):
        target = self.get_argument("next", "/")  # source
        self.redirect(target)  # sink python/untrusted-redirect

    def put(self):
        names = self.request.arguments["name"]  # source
        db.execute("INSERT INTO song VALUES ('" + names[0].decode() + "')")  # sink python/untrusted-sql

    def delete(self):
        self.write({"deleted": self.get_argument("name")})  # safe


class Live(tornado.websocket.WebSocketHandler):
    def on_message(self, message):  # source
        db.execute("INSERT INTO song VALUES ('" + message + "')")  # sink python/untrusted-sql


app = web.Application()
app.add_routes([web.post("/wish", wish), web.get("/plain", plain), web.get("/listen", listen)])
