import sqlite3

TABLE = "users"


def find_user(path, name):
    cursor = sqlite3.connect(path).cursor()
    cursor.execute("SELECT id, name FROM users WHERE name = ?", (name,))
    return cursor.fetchone()


def constant_table(db: sqlite3.Connection, name):
    return db.execute(f"SELECT id FROM {TABLE} WHERE name = ?", (name,)).fetchall()


def many(db: sqlite3.Connection, ids):
    marks = ",".join("?" * len(ids))
    return db.execute(f"SELECT id, name FROM users WHERE id IN ({marks})", ids).fetchall()


def page(db: sqlite3.Connection, number):
    return db.execute(f"SELECT id FROM posts LIMIT 20 OFFSET {20 * int(number)}")


def named(db: sqlite3.Connection, name):
    return db.execute("SELECT id FROM users WHERE name = :name", {"name": name})


def other_table(db: sqlite3.Connection, table):
    if table not in {"users", "posts"}:
        raise KeyError(table)
    return db.execute(f"SELECT count(*) FROM {table}").fetchone()


def own_condition(db: sqlite3.Connection, where, values):
    return db.execute("SELECT id FROM posts WHERE " + where, values)


def log(logger, name):
    logger.info(f"SELECT id, name FROM users WHERE name = '{name}'")
