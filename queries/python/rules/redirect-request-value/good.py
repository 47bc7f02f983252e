from django.shortcuts import redirect as to
from django.utils.http import url_has_allowed_host_and_scheme
from flask import Flask, redirect, request, url_for

app = Flask(__name__)
PAGES = {"home": "/", "cart": "/cart"}


@app.post("/login")
def login():
    return redirect(url_for("home"))


@app.get("/page")
def page():
    return redirect(PAGES.get(request.args.get("page"), "/"))


@app.get("/item")
def item():
    return redirect(url_for("show", item=request.args["item"]))


def checked(request):
    target = request.GET.get("next", "/")
    if not url_has_allowed_host_and_scheme(target, allowed_hosts={request.get_host()}):
        target = "/"
    return to(target)


def fixed():
    return redirect("/cart")


def model(order):
    return to(order)


def same_path():
    return redirect(request.path + "/")
