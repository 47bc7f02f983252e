# Safe: the status key itself is replaced by a constant before the statement is built.
import sqlite3
from contextlib import closing

from flask import Flask, jsonify, request

app = Flask(__name__)
DATABASE = "orders.db"


def open_db():
    db = sqlite3.connect(DATABASE)
    db.row_factory = sqlite3.Row
    return db


@app.get("/orders/open")
def open_orders():
    filters = {
        "status": request.args.get("status", "open"),
        "region": request.args.get("region", "north"),
    }
    filters["status"] = "open"
    sql = "SELECT id, total FROM orders WHERE region = ? AND status = '"
    sql += filters["status"] + "' ORDER BY id"
    with closing(open_db()) as db:
        rows = db.execute(sql, (filters["region"],)).fetchall()
    return jsonify([dict(row) for row in rows])
