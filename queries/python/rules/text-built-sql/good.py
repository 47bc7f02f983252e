import pandas as pd
from django.db.models.expressions import RawSQL
from sqlalchemy import text

from shop.messages import text as message
from shop.models import Order

LIMIT = 50


def find_user(session, name):
    return session.execute(text("SELECT * FROM users WHERE name = :name"), {"name": name}).first()


def bound(name):
    return text("SELECT * FROM users WHERE name = :name").bindparams(name=name)


def constant():
    return text(f"SELECT * FROM users LIMIT {LIMIT}")


def report(connection, region):
    return pd.read_sql("SELECT day FROM orders WHERE region = %s", connection, params=[region])


def whole_table(connection, table):
    return pd.read_sql(f"SELECT * FROM {table}", connection)


def annotate(kind):
    return Order.objects.annotate(n=RawSQL("select count(*) from item where kind = %s", (kind,)))


def search(term):
    return Order.objects.extra(where=["note LIKE %s"], params=[f"%{term}%"])


def label(name):
    return message(f"Select the user with name = '{name}'")
