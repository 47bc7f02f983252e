import ast
import builtins

from flask import request


def calculate():
    return str(eval(request.args["expression"]))  # finding


def read_option(line):
    name, _, value = line.partition("=")
    return name.strip(), eval(value)  # finding


def lookup(record, field):
    return eval(f"record.{field}", {"record": record})  # finding


def restricted(text):
    return builtins.eval(text, {"__builtins__": {}}, {})  # finding


evaluate = eval


class Rule:
    def matches(self, row):
        return evaluate(self.condition)  # finding
