# The first name, taken from the request, goes into the page, not the constants that follow it.
from starlette.applications import Starlette
from starlette.responses import HTMLResponse
from starlette.routing import Route


def crew(captain):
    return [captain, "Ana", "Bo", "Chidi"]


async def roster(request):
    form = await request.form()
    captain, *others = crew(str(form.get("captain", "")))
    rows = []
    for position, name in enumerate([captain] + others[:1]):
        rows.append("<tr><td>%d</td><td>%s</td></tr>" % (position, name))
    table = "<table>" + "".join(rows) + "</table>"
    length = len(captain)
    return HTMLResponse(table, headers={"X-Captain-Length": str(length)})  # weakness


app = Starlette(routes=[Route("/roster", roster, methods=["POST"])])
