import ast
import builtins


def calculate(cell):
    return str(eval(cell.formula))  # finding


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
