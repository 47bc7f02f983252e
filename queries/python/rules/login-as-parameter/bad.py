from django.contrib.auth import login
from django.contrib.auth.models import User as DjangoUser
from flask import Flask, redirect, request
from flask_login import login_user

from shop.models import User

app = Flask(__name__)


@app.get("/enter")
def enter():
    login_user(User.query.get(request.args["user"]))  # finding
    return redirect("/")


@app.get("/enter/number")
def enter_by_number():
    login_user(User.query.get(int(request.args["user"])))  # finding
    return redirect("/")


@app.post("/return")
def come_back():
    login_user(User.query.filter_by(name=request.form["name"]).first())  # finding
    return redirect("/")


def switch(request):
    login(request, DjangoUser.objects.get(pk=request.GET["user"]))  # finding
    return redirect("/")
