"""What the stalls rely on. Ends with 0 when all of it works."""

import os
import sys
import threading
from urllib.error import HTTPError
from urllib.parse import urlencode
from urllib.request import ProxyHandler, build_opener

sys.dont_write_bytecode = True
sys.path.insert(0, os.environ["CAVEAT_LAB"])
import signs

opener = build_opener(ProxyHandler({}))
server = signs.make_server()
threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True).start()
failures = []


def sign(**form):
    try:
        with opener.open(f"http://127.0.0.1:{server.server_port}/sign", urlencode(form).encode(), timeout=8) as answer:
            return answer.read().decode()
    except HTTPError as error:
        return f"status {error.code}"


def expect(wanted, **form):
    got = sign(**form)
    if got != wanted:
        failures.append(f"the sign of {form} is {got!r}, expected {wanted!r}")


def framed(width, *lines):
    edge = "+" + "-" * (width + 2) + "+\n"
    return edge + "".join(f"| {line:^{width}} |\n" for line in lines) + edge


expect(framed(30, "Apples"), text="Apples")
expect(framed(12, "Apples"), text="Apples", width="12")
expect(framed(12, "Apples and", "pears, fresh", "today"), text="Apples and pears, fresh today", width="12")
expect(framed(30, "Open", "until six"), text="Open\nuntil six")

# Signs have all kinds of characters, also at the front.
for text in (
    "O'Brien & Sons",
    "Fish; chips | peas",
    "#1 in town (really)",
    "<< this way >>",
    "50 % off *** today {only}",
    "Käse ~ 3 € ?",
    "-20 % today",
    "--- closed ---",
    "from --from to --width",
):
    expect(framed(40, text), text=text, width="40")

expect("status 400", text="Apples", width="5")
expect("status 400", text="Apples", width="wide")
expect("status 400", width="20")

server.shutdown()
server.server_close()
print("\n".join(f"FAILED: {failure}" for failure in failures) or "All signs are drawn.")
sys.exit(1 if failures else 0)
