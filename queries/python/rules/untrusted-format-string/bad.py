from flask import Flask, g, request

app = Flask(__name__)


def label(template, order):
    return template.format(order=order)  # finding


@app.get("/label")
def show_label():
    return {"label": label(request.args.get("template", "{order.code}"), g.order)}


@app.post("/mail")
def mail():
    texts = request.get_json()
    return {"text": texts["body"].format(g.user)}  # finding


@app.get("/row")
def row():
    pattern = "<{}>".replace("{}", request.args["columns"])
    return {"row": pattern.format_map(vars(g.order))}  # finding


@app.get("/note")
def note():
    return {"note": request.args["note"].format_map({"order": g.order})}  # finding
