import importlib
import json

from fastapi import FastAPI, Request
from flask import Flask, request

app = Flask(__name__)
api = FastAPI()


@app.get("/calc")
def calc():
    return str(eval(request.args.get("formula", "0")))  # finding


def evaluate(expression, names):
    return eval(f"({expression})", {}, names)  # finding


@app.post("/sheet")
def sheet():
    cells = request.get_json()
    return {name: evaluate(text, {}) for name, text in cells.items()}


@api.post("/plugins")
async def plugin(incoming: Request):
    wanted = await incoming.json()
    module = importlib.import_module("plugins." + wanted["name"])  # finding
    return {"doc": module.__doc__}


def lambda_handler(event, context):
    body = json.loads(event["body"])
    scope = {}
    program = compile(body["code"], "<rule>", "exec")
    exec(program, scope)  # finding
    return {"statusCode": 200, "body": str(scope.get("result"))}
