import ipaddress
import os
from http.server import HTTPServer, SimpleHTTPRequestHandler

import debugpy
import uvicorn
from flask import Flask

app = Flask(__name__)
EVERYTHING = "0.0.0.0/0"


def local():
    app.run(host="127.0.0.1", port=5000)


def default():
    app.run()


def from_environment():
    app.run(host=os.environ.get("BIND_ADDRESS", "127.0.0.1"))


def production(asgi):
    uvicorn.run(asgi, host="0.0.0.0", port=8000)


def files(port):
    HTTPServer(("localhost", port), SimpleHTTPRequestHandler).serve_forever()


def attach():
    debugpy.listen(("127.0.0.1", 5678))


def unspecified(address):
    return ipaddress.ip_address(address) == ipaddress.ip_address("0.0.0.0")
