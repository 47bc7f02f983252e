import psycopg
from psycopg import sql
from sqlalchemy import select

from shop.models import User

COLUMNS = "id, name, email"
ROLE = "admin"


def find_user(dsn, email):
    with psycopg.connect(dsn) as conn, conn.cursor() as cur:
        cur.execute("SELECT id FROM users WHERE email = %s", (email,))
        return cur.fetchone()


def constants(cursor):
    cursor.execute(f"SELECT {COLUMNS} FROM users WHERE role = '{ROLE}'")


def composed(cursor, table, name):
    cursor.execute(sql.SQL("SELECT * FROM {} WHERE name = %s").format(sql.Identifier(table)), (name,))


def many(cursor, ids):
    marks = ", ".join(["%s"] * len(ids))
    cursor.execute("SELECT name FROM users WHERE id IN (%s)" % marks, ids)


def insert(cursor, table, row):
    names = ", ".join(row)
    marks = ", ".join(["%s"] * len(row))
    cursor.execute(f"INSERT INTO {table} ({names}) VALUES ({marks})", list(row.values()))


def number(cursor, user_id):
    cursor.execute("SELECT name FROM users WHERE id = %d" % int(user_id))


def vacuum(cursor, table):
    cursor.execute(f"VACUUM ANALYZE {table}")


def orm(session, name):
    return session.execute(select(User).where(User.name == name))


def workflow(engine, name):
    engine.execute(f"update dashboard of {name}")


def join(cursor, alias, user_id):
    cursor.execute(f"SELECT * FROM users u JOIN teams t ON u.team_id = {alias}.id WHERE u.id = %s", [user_id])
