import os
from http.server import HTTPServer, SimpleHTTPRequestHandler
from xmlrpc.server import SimpleXMLRPCServer

import debugpy
from flask import Flask

ANYWHERE = "0.0.0.0"

app = Flask(__name__)
debugpy.listen(("0.0.0.0", 5678))  # finding


def files(port):
    HTTPServer(("", port), SimpleHTTPRequestHandler).serve_forever()  # finding


def calls():
    server = SimpleXMLRPCServer((ANYWHERE, 8000), allow_none=True)  # finding
    server.serve_forever()


def chosen():
    app.run(host=os.environ.get("HOST", "0.0.0.0"))  # finding


if __name__ == "__main__":
    app.run(host="0.0.0.0", port=5000)  # finding
