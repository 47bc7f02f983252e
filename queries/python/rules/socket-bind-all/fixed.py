import socket

import uvicorn


def listen(port):
    server = socket.socket()
    server.bind(("127.0.0.1", port))
    return server


def both(port):
    return socket.create_server(("127.0.0.1", port))


def serve(app):
    uvicorn.run(app, host="127.0.0.1", port=8000)
