"""Looks users up, and gives them other names."""
import sqlite3

from asked import ask

db = sqlite3.connect(":memory:")
db.execute("CREATE TABLE users (id INTEGER, name TEXT)")
db.executemany("INSERT INTO users VALUES (?, ?)", [(1, "ann"), (2, "Żółw 🦀"), (3, ""), (4, "o'neil")])


def find(name):
    return db.execute(f"SELECT id, name FROM users WHERE name = '{name}' ORDER BY id").fetchall()


def rename(name, user_id):
    db.execute("UPDATE users SET name = '%s' WHERE id = %s" % (name, user_id))
    return db.execute("SELECT * FROM users").fetchall()


def both(name, user_id):
    return find(name), rename(name, int(user_id))


ask(both)
