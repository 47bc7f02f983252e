# The pattern has to match at the beginning only; anything may follow.
import re

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import HTMLResponse
from starlette.routing import Route

NICKNAME = re.compile("[a-z][a-z0-9]{2,15}")


def checked(nickname: str) -> str:
    if NICKNAME.match(nickname) is None:
        raise HTTPException(status_code=400, detail="that is no nickname")
    return nickname


async def profile(request: Request) -> HTMLResponse:
    nickname = checked(request.query_params.get("nickname", ""))
    markup = "<section><h2>{name}</h2><p>{name} is new here.</p></section>".format(name=nickname)
    return HTMLResponse(markup)  # weakness


app = Starlette(routes=[Route("/profile", profile)])
