# Starlette under FastAPI: requests, uploads, web sockets and middleware.
import sqlite3

from fastapi import FastAPI, Request, UploadFile, WebSocket
from fastapi.responses import HTMLResponse

app = FastAPI()
db = sqlite3.connect("travel.db")


@app.get("/hello", response_class=HTMLResponse)
async def hello(request: Request):
    name = request.query_params["name"]  # source
    return "<h1>" + name + "</h1>"  # sink python/untrusted-html


@app.post("/photo")
async def photo(photo: UploadFile):
    name = photo.filename  # source
    with open("/srv/photos/" + name, "wb") as file:  # sink python/untrusted-path
        file.write(await photo.read())


@app.websocket("/chat")
async def chat(websocket: WebSocket):
    await websocket.accept()
    while True:
        text = await websocket.receive_text()  # source
        db.execute(f"INSERT INTO message VALUES ('{text}')")  # sink python/untrusted-sql


@app.middleware("http")
async def keep(request: Request, call_next):
    agent = request.headers.get("user-agent", "")  # source
    db.execute(f"INSERT INTO visit VALUES ('{agent}')")  # sink python/untrusted-sql
    return await call_next(request)
