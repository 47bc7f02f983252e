# If no page of ours matches, next() yields the visitor's own value.
from flask import Blueprint, redirect, request

bp = Blueprint("basket", __name__, url_prefix="/basket")

PAGES = ["/basket", "/offers", "/checkout/address"]


def choose(wanted: str) -> str:
    return next((page for page in PAGES if page == wanted), wanted)


@bp.post("/items/<int:item>/remove")
def remove(item: int):
    goal = choose(request.args.get("goal", ""))
    return redirect(goal)  # weakness
