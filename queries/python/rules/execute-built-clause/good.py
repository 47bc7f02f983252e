import sqlite3

TABLE = "posts"
ORDERS = {"new": "created DESC", "title": "title"}


def newest(cursor):
    cursor.execute(f"SELECT id, title FROM {TABLE} ORDER BY created DESC")
    return cursor.fetchall()


def constant_order(cursor):
    cursor.execute("SELECT id FROM posts ORDER BY " + ORDERS["new"])


def by_value(db: sqlite3.Connection, title):
    return db.execute("SELECT id FROM posts WHERE title = ?", (title,))


def page(cursor, number):
    cursor.execute(f"SELECT id FROM posts LIMIT {int(number)}")


def plan(robot, place):
    robot.execute(f"go to {place}")


def update(robot, place):
    robot.execute(f"updated {place}")


def raw(camera, name):
    return camera.raw(f"{name}.dng")
