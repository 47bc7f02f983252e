import os
from http.server import HTTPServer, SimpleHTTPRequestHandler
from xmlrpc.server import SimpleXMLRPCServer

import debugpy
from flask import Flask

ANYWHERE = "0.0.0.0"

app = Flask(__name__)
debugpy.listen(("127.0.0.1", 5678))


def files(port):
    HTTPServer(("127.0.0.1", port), SimpleHTTPRequestHandler).serve_forever()


def calls():
    server = SimpleXMLRPCServer(("127.0.0.1", 8000), allow_none=True)
    server.serve_forever()


def chosen():
    app.run(host=os.environ.get("HOST", "127.0.0.1"))


if __name__ == "__main__":
    app.run(host="127.0.0.1", port=5000)
