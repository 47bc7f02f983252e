# Safe: an unknown key falls back to a constant column.
import json
import os

import pymysql

COLUMNS = {
    "newest": "created_at DESC",
    "oldest": "created_at ASC",
    "cheapest": "price ASC",
}


def connect():
    return pymysql.connect(
        host=os.environ["DB_HOST"],
        user=os.environ["DB_USER"],
        password=os.environ["DB_PASSWORD"],
        database="catalogue",
    )


def handler(event, context):
    params = event.get("queryStringParameters") or {}
    order = params.get("order", "newest")
    ordering = COLUMNS.get(order, "created_at DESC")
    conn = connect()
    with conn.cursor() as cur:
        cur.execute("SELECT id, name, price FROM products ORDER BY " + ordering)
        items = [{"id": i, "name": n, "price": str(p)} for i, n, p in cur.fetchall()]
    conn.close()
    return {"statusCode": 200, "body": json.dumps(items)}
