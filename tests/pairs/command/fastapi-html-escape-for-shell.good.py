# Safe: the text is quoted for the shell.
import shlex
import subprocess

from fastapi import FastAPI, Form
from fastapi.responses import PlainTextResponse

app = FastAPI()
LOG_FILE = "/var/log/gateway/access.log"


def count_lines(needle: str) -> str:
    escaped = shlex.quote(needle)
    pipeline = f"grep -cF -e {escaped} {LOG_FILE} | head -n 1"
    return subprocess.getoutput(pipeline)


@app.post("/logs/count", response_class=PlainTextResponse)
def count(needle: str = Form(..., max_length=80)) -> str:
    return count_lines(needle)
