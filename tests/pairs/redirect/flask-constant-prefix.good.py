# The value of `back` only follows a constant path and cannot change the host.
from flask import Flask, redirect, request, session

app = Flask(__name__)
app.config.from_prefixed_env()


def remember_language(code):
    session["language"] = code if code in ("en", "nl", "pl") else "en"


@app.get("/language/<code>")
def switch_language(code):
    remember_language(code)
    back = request.args.get("back", "recent")
    location = "/articles/" + back
    return redirect(location, code=303)
