# The helper opens its parameter, and is called with the name from the body.
import contextlib
import datetime

from fastapi import FastAPI
from pydantic import BaseModel

app = FastAPI()


class Visit(BaseModel):
    visitor: str
    purpose: str = ""


@contextlib.contextmanager
def journal(name):
    stream = open(f"/var/lib/reception/{name}.log", "a", encoding="utf-8")  # weakness
    try:
        yield stream
    finally:
        stream.close()


@app.post("/visits", status_code=201)
def record(visit: Visit):
    moment = datetime.datetime.now().isoformat(timespec="seconds")
    with journal(visit.visitor) as stream:
        stream.write(f"{moment}\t{visit.visitor!r}\t{visit.purpose!r}\n")
    return {"recorded": moment}
