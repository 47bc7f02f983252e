# The first element of the returned tuple is the request's branch, and it is used in the command.
import subprocess

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.routing import Route

REPOSITORY = "/srv/git/website"


async def read_order(request: Request):
    body = await request.json()
    return body["branch"], "main", body.get("comment", "")


async def deploy(request: Request):
    branch, _, comment = await read_order(request)
    output = subprocess.check_output(f"git -C {REPOSITORY} checkout {branch}", shell=True, text=True)  # weakness
    return JSONResponse({"output": output, "comment": comment})


app = Starlette(routes=[Route("/deploy", deploy, methods=["POST"])])
