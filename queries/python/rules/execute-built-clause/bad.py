import sqlite3


def newest(cursor, request):
    cursor.execute(f"SELECT id, title FROM posts ORDER BY {request.GET['sort']} DESC")  # finding
    return cursor.fetchall()


def count(db: sqlite3.Connection, table):
    return db.execute("SELECT count(*) FROM " + table).fetchone()[0]  # finding


def search(cursor, condition):
    cursor.execute("SELECT * FROM posts WHERE %s" % condition)  # finding


def reset(cursor, table):
    cursor.execute("TRUNCATE TABLE {}".format(table))  # finding
