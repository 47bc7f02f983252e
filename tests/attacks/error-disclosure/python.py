"""An error that shows where the application lies and what it is made of (steps 1 to 4).

samples: bad 1, good 1
"""

import logging

from attack import BAD, PLACE, attack, load, use
from flask import request


def run_import(data):
    """Something that fails deep inside for wrong input."""
    if data != b"2 orders":
        raise ConnectionError("connect ECONNREFUSED 10.0.3.17:5432")
    return 2


app = load(run_import=run_import).app
logging.disable()
if not BAD:

    @app.post("/import")
    def import_orders():
        """The view of the other sample, without its handling of errors."""
        return {"count": run_import(request.get_data())}


client = app.test_client()
use(client.post("/import", data=b"2 orders").get_json())
answer = client.post("/import", data=b"'")
use(answer.status_code)
attack("10.0.3.17" in answer.text and PLACE in answer.text, answer.text)
