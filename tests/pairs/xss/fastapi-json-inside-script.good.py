# Safe: every "<" in the JSON text is written as a JavaScript escape.
import json

from fastapi import FastAPI, Request
from fastapi.responses import HTMLResponse

app = FastAPI()

HEAD = "<!doctype html><html><head><title>Bus times</title><script>const search = "
TAIL = ";</script></head><body><div id='times'></div></body></html>"


def as_script_value(value: object) -> str:
    text = json.dumps(value)
    return text.replace("<", "\\u003c")


@app.get("/buses")
async def buses(request: Request) -> HTMLResponse:
    search = {
        "stop": request.query_params.get("stop", ""),
        "line": request.query_params.get("line", ""),
    }
    page = HEAD + as_script_value(search) + TAIL
    return HTMLResponse(page)
