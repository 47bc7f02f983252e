"""An inside service that answers whoever reaches it (steps 2 and 3).

samples: bad 1, good 1
"""

from http.server import BaseHTTPRequestHandler, HTTPServer
from threading import Thread

import requests
from attack import BAD, attack, load, quoted, use


class Metadata(BaseHTTPRequestHandler):
    """What only this machine may ask."""

    def do_GET(self):
        """Names the role."""
        self.send_response(200)
        self.end_headers()
        self.wfile.write(b"role-of-the-shop" if "security-credentials" in self.path else b"")

    def log_message(self, *words):
        """Nothing."""


inside = HTTPServer(("127.0.0.1", 0), Metadata)
Thread(target=inside.serve_forever, daemon=True).start()
over_the_wire = requests.get


def get(address, **options):
    """As `requests.get`. There is no network here, so the one address outside that is meant is answered at once."""
    if address == "https://calendar.example/work.ics":
        answer = requests.Response()
        answer._content, answer.status_code = b"BEGIN:VCALENDAR", 200
        return answer
    return over_the_wire(address, **options)


requests.get = get
client = load().app.test_client()


def ask(value):
    """The imported calendar."""
    return client.post("/import", data={"address" if BAD else "calendar": value}).text


use(ask("https://calendar.example/work.ics" if BAD else "work"))
address = f"http://127.0.0.1:{inside.server_port}" + quoted("/latest/meta-data/iam/security-credentials/")
form = {"address": address, "calendar": address}
answer = client.post("/import", data=form)
attack(answer.text == "role-of-the-shop", (answer.status_code, answer.text))
