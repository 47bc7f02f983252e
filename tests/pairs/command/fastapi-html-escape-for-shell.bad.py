# HTML escaping leaves the shell's own special characters in the text.
import html
import subprocess

from fastapi import FastAPI, Form
from fastapi.responses import PlainTextResponse

app = FastAPI()
LOG_FILE = "/var/log/gateway/access.log"


def count_lines(needle: str) -> str:
    escaped = html.escape(needle, quote=True)
    pipeline = f"grep -cF -e {escaped} {LOG_FILE} | head -n 1"
    return subprocess.getoutput(pipeline)  # weakness


@app.post("/logs/count", response_class=PlainTextResponse)
def count(needle: str = Form(..., max_length=80)) -> str:
    return count_lines(needle)
