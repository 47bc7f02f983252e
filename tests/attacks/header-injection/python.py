"""Headers and a body of the visitor's own (steps 1 to 3), over a socket.

samples: bad 1, good 1
"""

import socket
from http.server import HTTPServer
from threading import Thread

from attack import attack, load, quoted, use

Handler = load().Handler
Handler.log_message = lambda *words: None
server = HTTPServer(("127.0.0.1", 0), Handler)
Thread(target=server.serve_forever, daemon=True).start()


def ask(target):
    """The whole answer, as it goes over the wire: header lines, and the body."""
    with socket.create_connection(server.server_address, timeout=20) as wire:
        wire.sendall(f"GET {target} HTTP/1.0\r\n\r\n".encode())
        answer = b""
        while piece := wire.recv(65536):
            answer += piece
    head, _, body = answer.decode("latin-1").partition("\r\n\r\n")
    return head.split("\r\n"), body


use([line for line in ask("/go?page=/cart")[0] if line.startswith("Location")])
headers = ask("/go" + quoted("?page=/%0d%0aX-Test:%201"))[0] + ask(quoted("/go?page=/%0d%0aSet-Cookie:%20session=attackers-own"))[0]
body = ask("/go?page=/%0d%0a%0d%0a<script>1</script>")[1]
signs = "X-Test: 1" in headers, "Set-Cookie: session=attackers-own" in headers, body.startswith("<script>")
attack(all(signs), signs)
if any(signs) != all(signs):
    raise SystemExit("one of the ways works and another does not")
