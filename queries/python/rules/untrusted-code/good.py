import ast
import importlib
import operator

from flask import Flask, abort, request

app = Flask(__name__)
OPERATORS = {"add": operator.add, "sub": operator.sub}
PLUGINS = {"csv": "plugins.csv", "xlsx": "plugins.xlsx"}


@app.get("/calc")
def calc():
    function = OPERATORS.get(request.args.get("op"), operator.add)
    return str(function(int(request.args["a"]), int(request.args["b"])))


@app.get("/literal")
def literal():
    return {"value": ast.literal_eval(request.args.get("value", "0"))}


@app.get("/pick")
def pick():
    name = request.args.get("name", "")
    if name == "width" or name == "height":
        return str(eval(name, {"width": 3, "height": 4}))
    abort(404)


@app.post("/plugins")
def plugin():
    module = importlib.import_module(PLUGINS.get(request.args.get("name"), "plugins.csv"))
    return {"doc": module.__doc__}


@app.get("/number")
def number():
    return str(eval(f"2 ** {int(request.args['n'])}"))
