from argon2 import PasswordHasher
from flask import request

from shop.models import User

hasher = PasswordHasher()


def login():
    user = User.query.filter_by(name=request.form["name"]).first()
    return user is not None and hasher.verify(user.password, request.form["password"])


def digest(user, password):
    password = hasher.hash(password)
    return user.password == password


# Typed twice, or nothing in it.
def register(form):
    return form.password.data == form.repeated.data


def is_set(user):
    return user.password != ""


def changed(user, before):
    return user.password != before.password


class Credentials:
    def __init__(self, name, password):
        self.name = name
        self.password = password

    def __eq__(self, other):
        return self.name == other.name and self.password == other.password
