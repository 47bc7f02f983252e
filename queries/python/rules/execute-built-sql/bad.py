import psycopg2
import pymysql
from django.db import connection


def find_user(dsn, email):
    conn = psycopg2.connect(dsn)
    with conn.cursor() as cur:
        cur.execute(f"SELECT id FROM users WHERE email = '{email}'")  # finding
        return cur.fetchone()


def archive(before):
    with connection.cursor() as cursor:
        cursor.execute("DELETE FROM log WHERE created < '%s'" % before)  # finding


class Orders:
    def __init__(self, settings):
        self.db = pymysql.connect(**settings)
        self.cursor = self.db.cursor()

    def by_customer(self, customer, limit):
        self.cursor.execute(  # finding
            "SELECT * FROM orders WHERE customer = '" + customer + "' LIMIT " + limit
        )
        return self.cursor.fetchall()

    def add(self, customer, total):
        self.cursor.execute("INSERT INTO orders (customer, total) VALUES ('{}', {})".format(customer, total))  # finding


def login(cursor, request):
    query = "SELECT id FROM users WHERE name = '%s' AND hash = '%s'" % (request.form["name"], request.form["hash"])
    cursor.execute(query)  # finding
    return cursor.fetchone()
