# Safe: an unknown sort column ends the request.
import logging

import aiosqlite
from aiohttp import web

log = logging.getLogger("library")
SORTABLE = {"title", "author", "year"}
routes = web.RouteTableDef()


@routes.get("/books")
async def books(request: web.Request) -> web.Response:
    column = request.query.get("sort", "title")
    if column not in SORTABLE:
        log.warning("unknown sort column %r", column)
        raise web.HTTPBadRequest(text="unknown sort column")
    sql = f"SELECT title, author, year FROM books ORDER BY {column} LIMIT 50"
    found = []
    async with aiosqlite.connect("library.db") as db:
        async with db.execute(sql) as cursor:
            async for title, author, year in cursor:
                found.append({"title": title, "author": author, "year": year})
    return web.json_response(found)


def main() -> None:
    app = web.Application()
    app.add_routes(routes)
    web.run_app(app, host="127.0.0.1")


if __name__ == "__main__":
    main()
