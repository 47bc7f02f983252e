# Safe: popping the first element takes the request's value away, so the constant is left.
import psycopg2
from flask import Blueprint, current_app, jsonify, request

reports = Blueprint("reports", __name__)


def connect():
    return psycopg2.connect(current_app.config["REPORT_DSN"])


def grouping_columns():
    columns = []
    columns.append(request.args.get("group", ""))
    columns.append("warehouse")
    columns.pop(0)
    return columns


@reports.route("/stock/summary")
def stock_summary():
    group = grouping_columns()[-1]
    query = "SELECT {0}, sum(quantity) FROM stock GROUP BY {0}".format(group)
    conn = connect()
    try:
        with conn.cursor() as cur:
            cur.execute(query)
            body = [{"group": key, "quantity": int(total)} for key, total in cur]
    finally:
        conn.close()
    return jsonify(body)
