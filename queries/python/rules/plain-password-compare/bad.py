from flask import abort, request, session

from shop.models import User


def login():
    user = User.query.filter_by(name=request.form["name"]).first()
    if user is None or user.password != request.form["password"]:  # finding
        abort(401)
    session["user"] = user.id
    return "", 204


def check(users, name, password):
    user = users.get(name)
    return user is not None and password == user["password"]  # finding


class Login:
    def post(self, form, account):
        if account.password == form.password.data:  # finding
            return account
        return None
