# The whole value must match, so it is always a local path of two plain segments.
import re

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse, RedirectResponse
from starlette.routing import Route

LOCAL_PAGE = re.compile(r"/(help|guide)/[a-z0-9-]+")


async def leave_survey(request: Request):
    form = await request.form()
    page = str(form.get("return_to", "/help/start"))

    if not LOCAL_PAGE.fullmatch(page):
        return PlainTextResponse("unknown page", status_code=400)

    return RedirectResponse(page, status_code=303)


app = Starlette(routes=[Route("/survey/done", leave_survey, methods=["POST"])])
