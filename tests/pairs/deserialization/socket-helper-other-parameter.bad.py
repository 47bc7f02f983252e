# latest() gives back its first parameter, the bytes that came over the socket.
import pickle
import socketserver

IDLE = pickle.dumps(("idle", 0))


def latest(received, known):
    print("message of", len(received), "bytes, known", len(known))
    return received


class PrinterHandler(socketserver.BaseRequestHandler):
    def handle(self):
        received = self.request.recv(4096)
        command, copies = pickle.loads(latest(received, IDLE))  # weakness
        self.request.sendall(f"{command} {copies}\n".encode())


def main():
    with socketserver.TCPServer(("127.0.0.1", 9731), PrinterHandler) as server:
        server.serve_forever()


if __name__ == "__main__":
    main()
