from argon2 import PasswordHasher
from django.contrib.auth import authenticate

from shop.models import Account, User

hasher = PasswordHasher()


def login(cursor, name, password):
    cursor.execute("SELECT id, password FROM users WHERE name = ?", (name,))
    row = cursor.fetchone()
    return row is not None and hasher.verify(row[1], password)


def change(cursor, user, password):
    cursor.execute("UPDATE users SET password = ? WHERE id = ?", (hasher.hash(password), user))


def check_in_database(cursor, name, password):
    cursor.execute("SELECT id FROM users WHERE name = %s AND password = crypt(%s, password)", (name, password))
    return cursor.fetchone()


def by_django(request, name, password):
    return authenticate(request, username=name, password=password)


def unusable():
    return User.objects.filter(password="")


def missing(settings, key):
    return settings.get(key, password=None) or Account.query.filter_by(name=key).first()


def reset(cursor, token):
    cursor.execute("SELECT id FROM users WHERE reset_password = ?", (token,))
