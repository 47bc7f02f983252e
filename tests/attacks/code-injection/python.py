"""A formula that reads the environment (steps 1 to 3).

samples: bad 1, good 1
"""

import ast
import os

from attack import BAD, attack, load, quoted, use

os.environ["DATABASE_PASSWORD"] = "of the database"
sample = load()
ROWS = [{"net": 100, "tax": 19}, {"net": 40, "tax": 3}]


def column(formula):
    """The computed column, or why there is none."""
    if BAD:
        return sample.app.test_client().post("/column", data={"formula": formula}).get_json()
    try:
        return [sample.compute(ast.parse(formula, mode="eval").body, row) for row in ROWS]
    except ValueError as error:
        return [str(error)]


use(column("net + tax"))
use(column("net * 2 - 1"))
shown = column(quoted("__import__('os').popen('env').read()"))
attack(len(shown) == 2 and all("DATABASE_PASSWORD=of the database" in row for row in shown), shown)
