import os

import psycopg2

DATABASES = {
    "default": {
        "ENGINE": "django.db.backends.postgresql",
        "HOST": os.environ["DB_HOST"],
        "OPTIONS": {"sslmode": "verify-full"},
    },
}


def connect():
    return psycopg2.connect(host=os.environ["DB_HOST"], sslmode="verify-full")
