"""What the students' pages rely on. Ends with 0 when all of it works."""

import json
import os
import sys
import tempfile
import threading
from pathlib import Path
from urllib.error import HTTPError
from urllib.parse import quote, urlencode
from urllib.request import ProxyHandler, build_opener

sys.dont_write_bytecode = True
sys.path.insert(0, os.environ["CAVEAT_LAB"])
import handouts

NAMES = [
    "plan.txt",
    "week 1/intro.txt",
    "week 1/extra/maps.txt",
    "plan, v1..v2.txt",
    "...and one more thing.txt",
    "Ann's list (50%25).txt",
    ".hints/for tutors.txt",
    "straße.txt",
]

opener = build_opener(ProxyHandler({}))
failures = []


def get(port, address):
    try:
        with opener.open(f"http://127.0.0.1:{port}{address}", timeout=5) as answer:
            return answer.read().decode()
    except HTTPError as error:
        return f"status {error.code}"


def expect(what, got, wanted):
    if got != wanted:
        failures.append(f"{what} gave {got!r}, expected {wanted!r}")


with tempfile.TemporaryDirectory() as folder:
    real = Path(folder, "handouts")
    for name in NAMES:
        (real / name).parent.mkdir(parents=True, exist_ok=True)
        (real / name).write_text(f"This is {name}", encoding="utf-8")
    Path(folder, "current").symlink_to(real)

    # The folder may be given as it is, relative, or by way of a link.
    for root in (real, os.path.relpath(real), Path(folder, "current")):
        server = handouts.make_server(root)
        threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True).start()
        port = server.server_port
        for name in NAMES:
            expect(f"the handout {name!r}", get(port, f"/handout?{urlencode({'name': name})}"), f"This is {name}")
        expect("a name with %20 for blanks", get(port, f"/handout?name={quote('week 1/intro.txt')}"), "This is week 1/intro.txt")
        expect("a name that is not there", get(port, "/handout?name=week+9.txt"), "status 404")
        expect("a folder", get(port, "/handout?name=week+1"), "status 404")
        expect("no name", get(port, "/handout"), "status 404")
        try:
            expect("the list", json.loads(get(port, "/list")), sorted(NAMES))
        except ValueError as error:
            failures.append(f"the list is no JSON: {error}")
        server.shutdown()
        server.server_close()

print("\n".join(f"FAILED: {failure}" for failure in failures) or "All handouts are there.")
sys.exit(1 if failures else 0)
