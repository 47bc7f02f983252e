from string import Template

from flask import Flask, g, request

app = Flask(__name__)
LABELS = {"short": "{order.code}", "long": "{order.code}: {order.name}"}


@app.get("/label")
def show_label():
    template = LABELS.get(request.args.get("template"), "{order.code}")
    return {"label": template.format(order=g.order)}


@app.get("/hello")
def hello():
    return {"text": "Hello {}, {}".format(request.args.get("name"), g.user.name)}


@app.post("/mail")
def mail():
    return {"text": Template(request.form["body"]).safe_substitute(name=g.user.name)}


@app.get("/note")
def note():
    return {"note": request.args["note"].format_map({"shop": "Harbour", "year": 2026})}
