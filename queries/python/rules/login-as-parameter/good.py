from argon2 import PasswordHasher
from django.contrib.auth import authenticate, login
from flask import Flask, abort, redirect, request
from flask_login import login_user

from shop.models import User
from shop.tokens import serializer

app = Flask(__name__)
hasher = PasswordHasher()


@app.post("/login")
def enter():
    user = User.query.filter_by(name=request.form["name"]).first()
    if user is None or not hasher.verify(user.password, request.form["password"]):
        abort(401)
    login_user(user)
    return redirect("/")


@app.get("/mail/<token>")
def by_mail(token):
    login_user(User.query.get(serializer.loads(token, max_age=900)))
    return redirect("/")


def sign_in(request):
    user = authenticate(request, username=request.POST["name"], password=request.POST["password"])
    if user is not None:
        login(request, user)
    return redirect("/")


@app.post("/join")
def join():
    login_user(User.create(request.form["name"], request.form["password"]))
    return redirect("/")
