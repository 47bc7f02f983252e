"""What the shop's pages rely on. Ends with 0 when all of it works."""

import json
import os
import sys
import threading
from urllib.error import HTTPError
from urllib.parse import urlencode
from urllib.request import ProxyHandler, build_opener

sys.dont_write_bytecode = True
sys.path.insert(0, os.environ["CAVEAT_LAB"])
import shop

opener = build_opener(ProxyHandler({}))
server = shop.make_server()
threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True).start()
failures = []


def expect(wanted, **query):
    """The names that a search finds, in order."""
    address = f"http://127.0.0.1:{server.server_port}/search?{urlencode(query)}"
    try:
        with opener.open(address, timeout=5) as answer:
            got = [tea["name"] for tea in json.load(answer)["teas"]]
    except HTTPError as error:
        got = f"status {error.code}"
    if got != wanted:
        failures.append(f"search for {query} gave {got}, expected {wanted}")


expect(["Green Jasmine", "Green Sencha"], q="green")
expect([], q="coffee")
expect(sorted(tea[0] for tea in shop.TEAS))

# Names are odd.
expect(["O'Brien's Breakfast"], q="O'Brien's")
expect(["Assam -- second flush"], q="-- second")
expect(["House Blend; 250 g"], q="Blend; 250")
expect(["Union Jack Blend"], q="union jack")
expect(["Lemon Drop"], q="Lemon Drop")

# The price limit, with and without cents
expect(["House Blend; 250 g", "Lemon Drop", "O'Brien's Breakfast"], max="7.25")
expect(["House Blend; 250 g"], q="blend", max="7")
expect(sorted(tea[0] for tea in shop.TEAS), max="100")

# The four orders
expect(["Green Sencha", "Green Jasmine"], q="green", sort="price")
expect(["Green Jasmine", "Green Sencha"], q="green", sort="price desc")
expect(["Green Jasmine", "Green Sencha"], q="green", sort="name")
expect(["Green Sencha", "Green Jasmine"], q="green", sort="name desc")

server.shutdown()
server.server_close()
print("\n".join(f"FAILED: {failure}" for failure in failures) or "All of the shop works.")
sys.exit(1 if failures else 0)
