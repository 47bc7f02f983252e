from flask import Flask, request, session

app = Flask(__name__)


@app.post("/team")
def team():
    session["team"] = request.form.get("team", "")  # finding
    return "", 204


def remember(request):
    role = request.POST.get("role", "guest")
    request.session["role"] = role  # finding


@app.post("/note")
def note():
    session[request.args["key"]] = True  # finding
    return "", 204
