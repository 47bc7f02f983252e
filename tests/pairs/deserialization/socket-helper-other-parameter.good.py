# latest() gives back its second parameter, the constant handed in by the caller.
import pickle
import socketserver

IDLE = pickle.dumps(("idle", 0))


def latest(received, known):
    print("message of", len(received), "bytes, known", len(known))
    return known


class PrinterHandler(socketserver.BaseRequestHandler):
    def handle(self):
        received = self.request.recv(4096)
        command, copies = pickle.loads(latest(received, IDLE))
        self.request.sendall(f"{command} {copies}\n".encode())


def main():
    with socketserver.TCPServer(("127.0.0.1", 9731), PrinterHandler) as server:
        server.serve_forever()


if __name__ == "__main__":
    main()
