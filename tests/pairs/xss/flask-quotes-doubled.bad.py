# Doubling apostrophes is for SQL literals and leaves markup alone.
from flask import Blueprint, request

lost = Blueprint("lost", __name__)

PAGE = """<!doctype html>
<html>
  <body>
    <h1>Lost and found</h1>
    <p>You have described: %(thing)s</p>
    <p>We will write to you within a week.</p>
  </body>
</html>"""


def neutral(text):
    return text.replace("'", "''")


@lost.post("/lost")
def report_lost():
    thing = request.form["thing"]
    values = {"thing": neutral(thing)}
    return PAGE % values, 202  # weakness
