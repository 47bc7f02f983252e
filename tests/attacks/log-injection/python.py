"""A user name that is a second record (steps 2 and 3).

samples: bad 1, good 1, good 2
"""

import io
import logging
import sys

from attack import BAD, attack, load, quoted, use
from flask import Flask

written = io.StringIO()
errors, sys.stderr = sys.stderr, written
sample = load(password_fits=lambda user, password: False, start_session=None)
sys.stderr = errors
if not hasattr(sample, "handler"):
    plain = logging.StreamHandler(written)
    plain.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    sample.log.addHandler(plain)
sample.log.propagate = False


def lines(user):
    """What the log holds after a login that failed."""
    written.seek(0)
    written.truncate()
    form = {"user": user, "password": "x"}
    if hasattr(sample, "app"):
        sample.app.test_client().post("/login", data=form)
    else:
        with Flask("shop").test_request_context("/login", method="POST", data=form):
            sample.report_failure()
    return written.getvalue().splitlines()


(record,) = lines("bob")
use("login failed" in record and "bob" in record)
forged = quoted("2026-11-22 09:14:03,120 INFO login succeeded for admin from 10.0.0.4")
seen = lines("bob\n" + forged)
attack(forged in seen, seen)
