from django.http import HttpResponseRedirect
from django.shortcuts import redirect as to
from flask import Flask, redirect, request, url_for

app = Flask(__name__)


@app.post("/login")
def login():
    return redirect(request.args.get("next"))  # finding


@app.get("/out")
def out():
    return redirect(request.args["url"], code=303)  # finding


@app.get("/back")
def back():
    return redirect(request.form.get("next") or url_for("home"))  # finding


def logout(request):
    return HttpResponseRedirect(request.GET["next"])  # finding


class View:
    def get(self, request):
        return to(self.request.GET.get("next", "/"))  # finding
