import base64


def plugin(record):
    exec(record.code)  # finding
    return "done"


def run_macro(macro, variables):
    source = "result = " + macro
    scope = dict(variables)
    exec(source, scope)  # finding
    return scope["result"]


def unpack(message):
    exec(base64.b64decode(message["payload"]), {})  # finding


def assign(target, name, value):
    exec(f"target.{name} = {value}")  # finding
