# The dataclass' field with the request's text names the file.
from dataclasses import dataclass

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.routing import Route


@dataclass
class Letter:
    language: str
    template: str = "reminder.txt"

    def file_name(self) -> str:
        return self.language


async def preview(request: Request) -> PlainTextResponse:
    letter = Letter(language=request.query_params.get("lang", "en"))
    location = f"/srv/letters/{letter.file_name()}"
    try:
        with open(location, encoding="utf-8") as stream:  # weakness
            text = stream.read()
    except FileNotFoundError:
        return PlainTextResponse("no such letter", status_code=404)
    return PlainTextResponse(text, headers={"X-Letter": "preview"})


app = Starlette(routes=[Route("/letters/preview", preview)])
