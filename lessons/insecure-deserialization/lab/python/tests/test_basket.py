"""What the shop's pages rely on. Ends with 0 when all of it works."""

import base64
import json
import os
import sys
import threading
from urllib.error import HTTPError
from urllib.parse import urlencode
from urllib.request import ProxyHandler, Request, build_opener

sys.dont_write_bytecode = True
sys.path.insert(0, os.environ["CAVEAT_LAB"])
import basket

opener = build_opener(ProxyHandler({}))
server = basket.make_server()
threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True).start()
failures = []


class Visitor:
    """Keeps the cookie, as a browser does."""

    def __init__(self, cookie=None):
        self.cookie = cookie

    def ask(self, path, **form):
        body = urlencode(form).encode() if form else None
        request = Request(f"http://127.0.0.1:{server.server_port}{path}", body)
        if self.cookie is not None:
            request.add_header("Cookie", f"theme=dark; basket={self.cookie}")
        try:
            with opener.open(request, timeout=5) as answer:
                set_cookie = answer.headers.get("Set-Cookie", "")
                if set_cookie.startswith("basket="):
                    self.cookie = set_cookie[len("basket="):].split(";")[0]
                return json.load(answer)
        except HTTPError as error:
            return f"status {error.code}"


def expect(what, got, wanted):
    if got != wanted:
        failures.append(f"{what}: got {got!r}, expected {wanted!r}")


EMPTY = {"items": {}, "deliver": None}
ann, ben = Visitor(), Visitor()
expect("a new visitor's basket", ann.ask("/basket"), EMPTY)
ann.ask("/add", name="Apples", count=3)
ann.ask("/add", name="Farmer O'Brien's \"best\" cheese; 200 g", count=1)
ann.ask("/add", name="Käse, würzig", count=2)
ann.ask("/add", name="Apples", count=2)
wanted = {"Apples": 5, "Farmer O'Brien's \"best\" cheese; 200 g": 1, "Käse, würzig": 2}
expect("Ann's basket", ann.ask("/basket"), {"items": wanted, "deliver": None})
ann.ask("/deliver", date="2031-02-03")
expect("the day of delivery, after two requests", (ann.ask("/basket"), ann.ask("/basket"))[1],
       {"items": wanted, "deliver": "Monday, 03.02.2031"})
ann.ask("/add", name="Apples", count=-1)
expect("one apple less", ann.ask("/basket")["items"].get("Apples"), 4)
expect("Ben's basket, while Ann has one", ben.ask("/basket"), EMPTY)
expect("a copy of Ann's cookie, on her telephone", Visitor(ann.cookie).ask("/basket"), ann.ask("/basket"))
expect("a count that is no number", ann.ask("/add", name="Apples", count="many"), "status 400")
expect("a date that is none", ann.ask("/deliver", date="soon"), "status 400")
for cookie in ("", "x", "not-a-basket", base64.urlsafe_b64encode(b"[1, 2]").decode()):
    expect(f"the basket of the cookie {cookie!r}", Visitor(cookie).ask("/basket"), EMPTY)
expect("the page of another address", ann.ask("/elsewhere"), "status 404")

server.shutdown()
server.server_close()
print("\n".join(f"FAILED: {failure}" for failure in failures) or "The basket keeps what is put in.")
sys.exit(1 if failures else 0)
