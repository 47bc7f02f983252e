"""Handouts of a course. GET /list names them, GET /handout?name=week-1/welcome.txt gives one."""

import json
import os
import sys
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

HERE = Path(__file__).resolve().parent


def names(root: Path) -> list[str]:
    """All handouts below `root`, as /handout wants them."""
    found = []
    for folder, _, files in os.walk(root):
        for name in files:
            found.append(Path(folder, name).relative_to(root).as_posix())
    return sorted(found)


def handout(root: Path, name: str) -> bytes:
    """What the handout `name` says. LookupError, if there is none below `root`."""
    try:
        base = root.resolve()
        target = (base / name).resolve()
        if not target.is_relative_to(base):
            raise LookupError(name)
        return target.read_bytes()
    except (OSError, ValueError):
        raise LookupError(name) from None


class Handouts(BaseHTTPRequestHandler):
    root: Path

    def do_GET(self):
        address = urlsplit(self.path)
        if address.path == "/list":
            return self.answer(200, "application/json", json.dumps(names(self.root)).encode())
        if address.path == "/handout":
            name = parse_qs(address.query).get("name", [""])[0]
            try:
                return self.answer(200, "text/plain; charset=utf-8", handout(self.root, name))
            except LookupError:
                pass
        return self.answer(404, "text/plain; charset=utf-8", b"There is no such handout.\n")

    def answer(self, status: int, kind: str, body: bytes):
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.send_header("X-Content-Type-Options", "nosniff")
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


def make_server(root: str | Path, port: int = 0) -> ThreadingHTTPServer:
    """A server of the handouts below `root`, on this computer only."""
    handler = type("HandoutsBelow", (Handouts,), {"root": Path(root)})
    return ThreadingHTTPServer(("127.0.0.1", port), handler)


if __name__ == "__main__":
    server = make_server(HERE / "handouts", int(sys.argv[1]) if len(sys.argv) > 1 else 0)
    print(f"http://127.0.0.1:{server.server_port}/list", flush=True)
    try:
        server.serve_forever()
    except KeyboardInterrupt:
        server.server_close()
