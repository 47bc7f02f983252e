import sqlite3
from sqlite3 import connect


def find_user(path, name):
    db = sqlite3.connect(path)
    cursor = db.cursor()
    cursor.execute("SELECT id, name FROM users WHERE name = ?", (name,))
    return cursor.fetchone()


def rename(db: sqlite3.Connection, user_id, name):
    db.execute("UPDATE users SET name = ? WHERE id = ?", (name, user_id))
    db.commit()


def remove(path, slug):
    with connect(path) as connection:
        connection.execute("DELETE FROM posts WHERE slug = ?", (slug,))


def add(db: sqlite3.Connection, title, body):
    db.cursor().execute("INSERT INTO posts (title, body) VALUES (?, ?)", (title, body))
