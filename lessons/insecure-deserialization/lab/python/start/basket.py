"""A farm shop's basket. Nobody signs in: the basket is kept in the visitor's cookie.

GET /basket shows it, POST /add (name, count) and POST /deliver (date) change it.
"""

import base64
import json
import pickle
import sys
from dataclasses import dataclass, field
from datetime import date
from http.cookies import CookieError, SimpleCookie
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs


@dataclass
class Basket:
    items: dict[str, int] = field(default_factory=dict)
    deliver_on: date | None = None


def to_cookie(basket: Basket) -> str:
    return base64.urlsafe_b64encode(pickle.dumps(basket)).decode()


def from_cookie(text: str) -> Basket:
    """The basket in the cookie; an empty one, if the cookie makes no sense."""
    try:
        basket = pickle.loads(base64.urlsafe_b64decode(text))
    except Exception:
        return Basket()
    return basket if isinstance(basket, Basket) else Basket()


class Shop(BaseHTTPRequestHandler):
    def basket(self) -> Basket:
        try:
            cookie = SimpleCookie(self.headers.get("Cookie", "")).get("basket")
        except CookieError:
            return Basket()
        return from_cookie(cookie.value) if cookie else Basket()

    def do_GET(self):
        if self.path != "/basket":
            return self.answer(404, {"error": "not found"})
        return self.show(self.basket())

    def do_POST(self):
        length = min(int(self.headers.get("Content-Length", 0)), 2000)
        form = {key: values[0] for key, values in parse_qs(self.rfile.read(length).decode()).items()}
        basket = self.basket()
        try:
            if self.path == "/add":
                name, count = form["name"][:80], int(form["count"])
                basket.items[name] = max(0, min(99, basket.items.get(name, 0) + count))
            elif self.path == "/deliver":
                basket.deliver_on = date.fromisoformat(form["date"])
            else:
                return self.answer(404, {"error": "not found"})
        except (KeyError, ValueError):
            return self.answer(400, {"error": "that is not complete"})
        return self.show(basket)

    def show(self, basket: Basket):
        day = basket.deliver_on
        shown = {"items": basket.items, "deliver": day and f"{day:%A, %d.%m.%Y}"}
        self.answer(200, shown, f"basket={to_cookie(basket)}; Path=/; HttpOnly; SameSite=Lax")

    def answer(self, status: int, data: dict, cookie: str | None = None):
        body = json.dumps(data).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        if cookie:
            self.send_header("Set-Cookie", cookie)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


def make_server(port: int = 0) -> ThreadingHTTPServer:
    return ThreadingHTTPServer(("127.0.0.1", port), Shop)


if __name__ == "__main__":
    server = make_server(int(sys.argv[1]) if len(sys.argv) > 1 else 0)
    print(f"http://127.0.0.1:{server.server_port}/basket", flush=True)
    try:
        server.serve_forever()
    except KeyboardInterrupt:
        server.server_close()
