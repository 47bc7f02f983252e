# The keyword that is redirected to holds a constant; the visitor's value goes under another one.
from typing import Annotated

from fastapi import APIRouter, Query
from fastapi.responses import RedirectResponse

router = APIRouter()

HOME = "/bookings"


def leave(**places: str) -> RedirectResponse:
    response = RedirectResponse(places["target"], status_code=302)
    response.headers["X-Places"] = str(len(places))
    return response


@router.get("/bookings/cancelled")
def cancelled(last_page: Annotated[str, Query(max_length=300)] = HOME):
    return leave(target=HOME, fallback=last_page)
