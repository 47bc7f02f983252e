from urllib.parse import urlparse

from django.http import HttpResponseRedirect
from django.utils.http import url_has_allowed_host_and_scheme
from fastapi import FastAPI
from fastapi.responses import RedirectResponse
from flask import Flask, abort, redirect, request, url_for

app = Flask(__name__)
api = FastAPI()
PAGES = {"cart": "/cart", "home": "/"}


@app.post("/login")
def login():
    return redirect(PAGES.get(request.args.get("next"), "/"))


@app.get("/user/<name>")
def user(name):
    return redirect(url_for("profile", name=name))


@app.get("/find")
def find():
    return redirect("/search?q=" + request.args.get("q", ""))


@app.get("/docs")
def docs():
    return redirect(f"https://docs.example/{request.args.get('page', '')}")


@app.get("/back")
def back():
    target = request.args.get("to", "")
    if urlparse(target).hostname not in {"shop.example", "www.shop.example"}:
        abort(400)
    return redirect(target)


def leave(request):
    goal = request.GET.get("to", "/")
    if not url_has_allowed_host_and_scheme(goal, allowed_hosts={request.get_host()}):
        goal = "/"
    return HttpResponseRedirect(goal)


@app.post("/same")
def same():
    return redirect(request.path)


@api.get("/item/{number}")
async def item(number: int):
    return RedirectResponse(f"/items/{number}")
