from flask import request

from shop.models import Account, User


def login(cursor, name, password):
    cursor.execute("SELECT id FROM users WHERE name = ? AND password = ?", (name, password))  # finding
    return cursor.fetchone()


def login_named(connection, name, digest):
    query = """
        SELECT id, role
          FROM users
         WHERE name = %(name)s
           AND password = %(digest)s
    """
    return connection.execute(query, {"name": name, "digest": digest}).fetchone()  # finding


def by_orm():
    return User.objects.get(name=request.POST["name"], password=request.POST["password"])  # finding


def by_alchemy(session, name, password):
    first = Account.query.filter_by(name=name, password=password).first()  # finding
    return first or session.query(Account).filter(Account.name == name, Account.password == password).first()  # finding
