import socket

import uvicorn


def listen(port):
    server = socket.socket()
    server.bind(("0.0.0.0", port))  # finding
    return server


def both(port):
    return socket.create_server(("", port))  # finding


def serve(app):
    uvicorn.run(app, host="0.0.0.0", port=8000)  # finding
