"""Stands in for PyMongo and a MongoDB: `find_one`, with the comparison operators that the lesson uses.

Copied from MongoDB's manual: in a filter, a dictionary whose keys begin with `$` holds operators, any other value is compared;
`$ne` with null needs the field to be there and not null; `$eq` compares with what it is given, operators included.
"""

import re


def _fits(value, wanted):
    if not (isinstance(wanted, dict) and any(key.startswith("$") for key in wanted)):
        return value == wanted
    for operator, operand in wanted.items():
        if operator == "$eq":
            fits = value == operand
        elif operator == "$ne":
            fits = value != operand
        elif operator == "$regex":
            fits = isinstance(value, str) and re.search(operand, value) is not None
        else:
            raise ValueError(f"unknown operator: {operator}")
        if not fits:
            return False
    return True


class _Collection:
    def __init__(self, documents):
        self.documents = documents

    def find_one(self, wanted):
        """The first document that fits."""
        every = (document for document in self.documents if all(_fits(document.get(key), wanted[key]) for key in wanted))
        return next(every, None)


class MongoClient:
    """The server; `kept` is what it holds."""

    kept = {}

    def __getitem__(self, database):
        return {name: _Collection(documents) for name, documents in self.kept[database].items()}
