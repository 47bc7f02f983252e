#!/usr/bin/env python3
"""A language server in a few lines, to stand beside ours: one hint on the first word of a file, and one action everywhere."""

import json
import sys

TITLE = "Neighbour: sort imports"
ANSWERS = {
    "initialize": {"capabilities": {"textDocumentSync": 1, "codeActionProvider": True}},
    "textDocument/codeAction": [{"title": TITLE, "kind": "source.organizeImports"}],
}


def read():
    """The next message; None at the end."""
    length = 0
    while (line := sys.stdin.buffer.readline().strip()):
        name, _, value = line.partition(b":")
        if name.lower() == b"content-length":
            length = int(value)
    return json.loads(sys.stdin.buffer.read(length)) if length else None


def write(message):
    body = json.dumps({"jsonrpc": "2.0", **message}).encode()
    sys.stdout.buffer.write(b"Content-Length: %d\r\n\r\n" % len(body) + body)
    sys.stdout.buffer.flush()


while (message := read()) and message["method"] != "exit":
    if "id" in message:
        write({"id": message["id"], "result": ANSWERS.get(message["method"])})
    elif message["method"] == "textDocument/didOpen":
        place = {"start": {"line": 0, "character": 0}, "end": {"line": 0, "character": 6}}
        hint = {"range": place, "message": "Imports are not sorted", "severity": 4, "source": "neighbour"}
        write({"method": "textDocument/publishDiagnostics", "params": {"uri": message["params"]["textDocument"]["uri"], "diagnostics": [hint]}})
