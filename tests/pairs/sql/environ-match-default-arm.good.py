# Safe: every arm of the match gives a constant table.
import os
import sqlite3


def table_for(kind: str) -> str:
    match kind:
        case "daily":
            return "usage_daily"
        case "weekly":
            return "usage_weekly"
        case _:
            return "usage_monthly"


def prune(path: str, kind: str, keep_days: int) -> int:
    table = table_for(kind)
    with sqlite3.connect(path) as conn:
        cursor = conn.cursor()
        statement = f"DELETE FROM {table} WHERE age_days > ?"
        cursor.execute(statement, (keep_days,))
        return cursor.rowcount


if __name__ == "__main__":
    kind = os.environ.get("USAGE_KIND", "monthly")
    removed = prune("usage.db", kind, keep_days=90)
    print(f"{removed} rows removed")
