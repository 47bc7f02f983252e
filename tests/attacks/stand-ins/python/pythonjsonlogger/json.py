"""Stands in for python-json-logger: a record is one JSON object, with what `extra` brought along."""

import json
import logging

_OWN = set(vars(logging.makeLogRecord({}))) | {"message", "asctime"}


class JsonFormatter(logging.Formatter):
    """Writes a record as JSON."""

    def format(self, record):
        """The message and all fields that are not `logging`'s own."""
        extra = {name: value for name, value in vars(record).items() if name not in _OWN}
        return json.dumps({"message": record.getMessage(), **extra})
