import sqlite3

import pandas as pd
from django.db.models.expressions import RawSQL
from sqlalchemy import text
from sqlalchemy import sql

from shop.models import Order


def find_user(session, name):
    return session.execute(text(f"SELECT * FROM users WHERE name = '{name}'")).first()  # finding


def purge(engine, before):
    statement = sql.text("DELETE FROM log WHERE created < '" + before + "'")  # finding
    with engine.begin() as connection:
        connection.execute(statement)


def report(connection, region):
    query = "SELECT day, sum(total) FROM orders WHERE region = '{}' GROUP BY day".format(region)
    return pd.read_sql(query, connection)  # finding


def annotate(kind):
    return Order.objects.annotate(n=RawSQL("select count(*) from item where kind = '%s'" % kind, ()))  # finding


def search(term):
    return Order.objects.extra(where=["note LIKE '%" + term + "%'"])  # finding


def load(path, name):
    sqlite3.connect(path).executescript(f"INSERT INTO tags VALUES ('{name}'); VACUUM;")  # finding
