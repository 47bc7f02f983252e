"""Signs for market stalls. POST /sign with text and width answers with the sign, as the print shop draws it."""

import subprocess
import sys
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import parse_qs

LETTERS = Path(__file__).resolve().parent / "letters.py"


def draw(text: str, width: int) -> str:
    """The sign with this text. ValueError, if it cannot be drawn."""
    # No shell, and behind -- no text is an option, not even --from.
    command = [sys.executable, str(LETTERS), "--width", str(width), "--", text]
    try:
        done = subprocess.run(command, capture_output=True, encoding="utf-8", timeout=5)
    except subprocess.TimeoutExpired:
        raise ValueError("it takes too long") from None
    if done.returncode != 0:
        raise ValueError("it cannot be drawn")
    return done.stdout


class Signs(BaseHTTPRequestHandler):
    def do_POST(self):
        if self.path != "/sign":
            return self.answer(404, "not found\n")
        try:
            length = min(int(self.headers.get("Content-Length", 0)), 4000)
            form = parse_qs(self.rfile.read(length).decode())
            text, width = form["text"][0][:400], int(form.get("width", ["30"])[0])
            if not 10 <= width <= 60:
                raise ValueError("widths are from 10 to 60")
            return self.answer(200, draw(text, width))
        except (KeyError, ValueError):
            return self.answer(400, "That makes no sign.\n")

    def answer(self, status: int, text: str):
        body = text.encode()
        self.send_response(status)
        self.send_header("Content-Type", "text/plain; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


def make_server(port: int = 0) -> ThreadingHTTPServer:
    return ThreadingHTTPServer(("127.0.0.1", port), Signs)


if __name__ == "__main__":
    server = make_server(int(sys.argv[1]) if len(sys.argv) > 1 else 0)
    print(f"http://127.0.0.1:{server.server_port}/sign", flush=True)
    try:
        server.serve_forever()
    except KeyboardInterrupt:
        server.server_close()
