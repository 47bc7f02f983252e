import psycopg2
import pymysql
from django.db import connection


def find_user(dsn, email):
    conn = psycopg2.connect(dsn)
    with conn.cursor() as cur:
        cur.execute("SELECT id FROM users WHERE email = %s", (email,))
        return cur.fetchone()


def archive(before):
    with connection.cursor() as cursor:
        cursor.execute("DELETE FROM log WHERE created < %s", (before,))


class Orders:
    def __init__(self, settings):
        self.db = pymysql.connect(**settings)
        self.cursor = self.db.cursor()

    def by_customer(self, customer, limit):
        self.cursor.execute(
            "SELECT * FROM orders WHERE customer = %s LIMIT %s", (customer, limit)
        )
        return self.cursor.fetchall()

    def add(self, customer, total):
        self.cursor.execute("INSERT INTO orders (customer, total) VALUES (%s, %s)", (customer, total))


def login(cursor, request):
    query = "SELECT id FROM users WHERE name = '%s' AND hash = '%s'" % (request.form["name"], request.form["hash"])
    cursor.execute(query)  # finding
    return cursor.fetchone()
