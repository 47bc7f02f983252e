import ast
import json

import pandas
import torch

EXPRESSION = "1 + 1"


def constant():
    return eval(EXPRESSION)


def literal(text):
    return ast.literal_eval(text)


def structured(text):
    return json.loads(text)


def model_mode(model: torch.nn.Module):
    model.eval()
    return model


def frame(data: pandas.DataFrame, expression):
    return data.eval(expression)


def compiled(tree):
    return eval(compile(tree, "<tree>", "eval"))


def compiled_before(tree, filename):
    code = compile(tree, filename, "eval")
    return eval(code, {})


class Interpreter:
    def eval(self, node):
        return node.value

    def run(self, node):
        return self.eval(node)
