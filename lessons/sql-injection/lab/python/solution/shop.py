"""A tea shop's catalogue: GET /search?q=green&max=12.50&sort=price answers in JSON."""

import json
import sqlite3
import sys
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

TEAS = [
    # name, price, what we pay for it
    ("Green Sencha", 11.50, 5.10),
    ("Assam -- second flush", 9.00, 3.80),
    ("O'Brien's Breakfast", 7.25, 2.90),
    ("Union Jack Blend", 8.40, 3.00),
    ("Lemon Drop", 4.80, 1.20),
    ("Green Jasmine", 14.00, 6.60),
    ("House Blend; 250 g", 6.10, 1.90),
]
STAFF = [("ines@tea.example", "demo-K7w2"), ("omar@tea.example", "demo-Q0z9")]


def new_database() -> sqlite3.Connection:
    db = sqlite3.connect(":memory:", check_same_thread=False)
    db.execute("CREATE TABLE teas (id INTEGER PRIMARY KEY, name TEXT, price REAL, cost REAL)")
    db.execute("CREATE TABLE staff (id INTEGER PRIMARY KEY, email TEXT, door_code TEXT)")
    db.executemany("INSERT INTO teas (name, price, cost) VALUES (?, ?, ?)", TEAS)
    db.executemany("INSERT INTO staff (email, door_code) VALUES (?, ?)", STAFF)
    return db


SEARCH = "SELECT id, name, price FROM teas WHERE name LIKE ? AND (? IS NULL OR price <= ?)"

# Names and directions cannot be parameters: a visitor chooses one of our statements, and writes no part of it.
STATEMENTS = {
    "": SEARCH + " ORDER BY name",
    "name": SEARCH + " ORDER BY name",
    "name desc": SEARCH + " ORDER BY name DESC",
    "price": SEARCH + " ORDER BY price",
    "price desc": SEARCH + " ORDER BY price DESC",
}


def search(db: sqlite3.Connection, term: str, max_price: str, sort: str) -> list[dict]:
    """The teas whose name holds `term`, up to `max_price`, in the order the visitor chose."""
    if sort not in STATEMENTS:
        raise ValueError("unknown order")
    limit = float(max_price) if max_price else None
    rows = db.execute(STATEMENTS[sort], (f"%{term}%", limit, limit)).fetchall()
    return [{"id": row[0], "name": row[1], "price": row[2]} for row in rows]


class Catalogue(BaseHTTPRequestHandler):
    db: sqlite3.Connection

    def do_GET(self):
        address = urlsplit(self.path)
        if address.path != "/search":
            return self.answer(404, {"error": "not found"})
        query = {key: values[0] for key, values in parse_qs(address.query).items()}
        try:
            teas = search(self.db, query.get("q", ""), query.get("max", ""), query.get("sort", ""))
        except (sqlite3.Error, ValueError):
            return self.answer(400, {"error": "cannot search for that"})
        return self.answer(200, {"teas": teas})

    def answer(self, status: int, data: dict):
        body = json.dumps(data).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


def make_server(port: int = 0) -> ThreadingHTTPServer:
    Catalogue.db = new_database()
    return ThreadingHTTPServer(("127.0.0.1", port), Catalogue)


if __name__ == "__main__":
    server = make_server(int(sys.argv[1]) if len(sys.argv) > 1 else 0)
    print(f"http://127.0.0.1:{server.server_port}/search?q=green&sort=price", flush=True)
    try:
        server.serve_forever()
    except KeyboardInterrupt:
        server.server_close()
