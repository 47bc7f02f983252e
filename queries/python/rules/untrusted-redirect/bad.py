import tornado.web
from aiohttp import web
from django.http import HttpResponseRedirect
from fastapi import FastAPI
from fastapi.responses import RedirectResponse
from flask import Flask, redirect, request, session

app = Flask(__name__)
api = FastAPI()


def after_login():
    return request.args.get("next") or "/"


@app.post("/login")
def login():
    session["user"] = 1
    return redirect(after_login())  # finding


@app.get("/back")
def back():
    target = "https://{}/done".format(request.args["site"])
    return redirect(target, code=303)  # finding


def leave(request):
    goal = request.GET.get("to", "/")
    if not goal:
        goal = "/"
    return HttpResponseRedirect(goal)  # finding


@api.get("/go")
async def go(to: str = "/"):
    return RedirectResponse(url=to)  # finding


async def out(request: web.Request):
    raise web.HTTPFound(request.query["to"] + "?seen=1")  # finding


class Away(tornado.web.RequestHandler):
    def get(self):
        self.redirect(self.get_argument("to"))  # finding
