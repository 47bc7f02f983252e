# The value of `back` is the whole Location, so it may name any site.
from flask import Flask, redirect, request, session

app = Flask(__name__)
app.config.from_prefixed_env()


def remember_language(code):
    session["language"] = code if code in ("en", "nl", "pl") else "en"


@app.get("/language/<code>")
def switch_language(code):
    remember_language(code)
    back = request.args.get("back", "recent")
    location = back
    return redirect(location, code=303)  # weakness
