# Safe: the decorator hands on only unit names that are in the constant tuple.
import functools
import socketserver
import subprocess

UNITS = ("nginx", "postfix", "chronyd")
calls = {"total": 0}


def screened(function):
    @functools.wraps(function)
    def wrapper(unit):
        calls["total"] += 1
        if unit not in UNITS:
            return "unknown unit\n"
        return function(unit)

    return wrapper


@screened
def unit_state(unit):
    return subprocess.getoutput("systemctl is-active " + unit) + "\n"


class StateHandler(socketserver.StreamRequestHandler):
    def handle(self):
        unit = self.rfile.readline().decode("utf-8").strip()
        self.wfile.write(unit_state(unit).encode("utf-8"))


if __name__ == "__main__":
    with socketserver.TCPServer(("127.0.0.1", 7070), StateHandler) as server:
        server.serve_forever()
