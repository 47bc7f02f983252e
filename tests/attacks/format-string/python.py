"""A greeting that shows the application's key (step 2).

samples: bad 1, good 1
"""

from attack import BAD, attack, load, quoted, use


sample = load(SECRET_KEY="signs-the-cookies")
names, app = vars(sample), sample.app
# A class of the same module, as the code of a small application is.
exec("class Customer:\n    def __init__(self, name):\n        self.name = name\n", names)
names["load_customer"] = lambda number: names["Customer"]("Anna")


def preview(greeting):
    """What the seller sees."""
    return app.test_client().post("/preview", data={"greeting": greeting}).text


use(preview("Hello {customer.name}!" if BAD else "Hello $name!"))
shown = preview("{customer}"), preview(quoted("{customer.__init__.__globals__[SECRET_KEY]}")), preview("$name.__init__")
attack("Customer object" in shown[0] and shown[1] == "signs-the-cookies", shown)
