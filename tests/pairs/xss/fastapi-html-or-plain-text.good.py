# Safe: the note with the query's text is sent as plain text, which no browser runs.
from fastapi import FastAPI, Query
from fastapi.responses import PlainTextResponse

app = FastAPI()
STOCK = {"hammer": 14, "saw": 3, "plane": 0}


def note_for(tool: str) -> str:
    left = STOCK.get(tool)
    if left is None:
        return "We have never sold a tool called %s." % tool
    if left == 0:
        return "Sold out."
    return "%d left in the shop." % left


@app.get("/stock")
def stock(tool: str = Query(..., max_length=200)):
    note = note_for(tool)
    headers = {"X-Content-Type-Options": "nosniff"}
    return PlainTextResponse(content=note, headers=headers)
