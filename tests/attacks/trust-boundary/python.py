"""An order with a customer and a discount of the attacker's choice (steps 2 to 4).

samples: bad 1, good 1
"""

from urllib.parse import parse_qsl

from attack import BAD, attack, load, quoted, use

DISCOUNTS = {"1182": 5, "1183": 0}
sample = load(discount_of=DISCOUNTS.get)
app, session = sample.app, sample.session
app.secret_key = "signs-the-cookies"


@app.post("/login")
def login():
    """The password was right."""
    session["customer"] = "1182"
    return ""


@app.get("/order/pay")
def pay():
    """Somebody else's page, as the lesson has it; the total is 200."""
    return {"customer": session["customer"], "total": 200 * (100 - int(session["discount"])) / 100}


def order(**form):
    """What is charged to whom."""
    client = app.test_client()
    client.post("/login")
    client.post("/order/start", data=form)
    return client.get("/order/pay").get_json()


own = {"customer": "1182", "discount": "5"} if BAD else {"delivery": "express"}
use(order(**own))
charged = order(delivery="express", **dict(parse_qsl(quoted("customer=1183&discount=100"))))
attack(charged == {"customer": "1183", "total": 0.0}, charged)
