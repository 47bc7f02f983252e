"""A link to the shop that ends elsewhere (steps 2 and 3).

samples: bad 1, good 1
"""

from urllib.parse import quote

from attack import BAD, attack, load, quoted, use

signed_in = []
app = load(sign_in=lambda user, password: signed_in.append(user)).app


def login(parameter, value):
    """Where the browser is sent."""
    form = {"user": "anna", "password": "right"}
    return app.test_client().post(f"/login?{parameter}={quote(value, safe='')}", data=form).headers["Location"]


use(login("next", "/cart") if BAD else login("to", "cart"))
evil = quoted("https://shop-example.net/login")
sent = login("next", evil), login("to", evil)
attack(evil in sent, sent)
use(signed_in)
