# The landing page is declared as the Enum: FastAPI accepts only its three members.
from enum import Enum

from fastapi import FastAPI
from fastapi.responses import RedirectResponse

app = FastAPI()


class Landing(str, Enum):
    inbox = "/inbox"
    calendar = "/calendar"
    contacts = "/contacts"


def page_of(landing: str) -> str:
    return str(landing.value) if isinstance(landing, Landing) else landing


@app.get("/start")
async def start(landing: Landing = Landing.inbox):
    return RedirectResponse(page_of(landing), status_code=303)
