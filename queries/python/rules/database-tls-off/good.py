import os

import psycopg2


def connect():
    return psycopg2.connect(host=os.environ["DB_HOST"], sslmode="verify-full")


def configured():
    return psycopg2.connect(os.environ["DSN"], sslmode=os.environ.get("SSLMODE", "verify-full"))
