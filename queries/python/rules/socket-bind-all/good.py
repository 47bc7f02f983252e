import os
import socket

import uvicorn


def listen(port):
    server = socket.socket()
    server.bind(("127.0.0.1", port))
    return server


def chosen(port):
    return socket.create_server((os.environ.get("BIND", "localhost"), port))


def serve(app):
    uvicorn.run(app, port=8000)


def keys(widget):
    widget.bind("<Return>", print)
