# The pattern is searched anywhere in the value: https://attacker.test/help/a passes.
import re

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse, RedirectResponse
from starlette.routing import Route

LOCAL_PAGE = re.compile(r"/(help|guide)/[a-z0-9-]+")


async def leave_survey(request: Request):
    form = await request.form()
    page = str(form.get("return_to", "/help/start"))

    if not LOCAL_PAGE.search(page):
        return PlainTextResponse("unknown page", status_code=400)

    return RedirectResponse(page, status_code=303)  # weakness


app = Starlette(routes=[Route("/survey/done", leave_survey, methods=["POST"])])
