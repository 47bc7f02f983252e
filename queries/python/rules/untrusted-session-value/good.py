from flask import Flask, request, session

app = Flask(__name__)
TEAMS = {"red": 1, "blue": 2}


@app.post("/team")
def team():
    session["team"] = TEAMS.get(request.form.get("team"), 1)
    session["page"] = int(request.form.get("page", 1))
    session["seen"] = True
    return "", 204


def remember(request):
    request.session["login"] = request.user.username
