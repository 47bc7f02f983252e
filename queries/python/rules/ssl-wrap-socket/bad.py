import socket
import ssl
from ssl import wrap_socket


def connect(host):
    raw = socket.create_connection((host, 993), timeout=5)
    return ssl.wrap_socket(raw)  # finding


class Client:
    def open(self, host):
        self.socket = wrap_socket(  # finding
            socket.create_connection((host, 443), timeout=5), ca_certs="/etc/ssl/ca.pem", cert_reqs=ssl.CERT_REQUIRED
        )


def explicit(raw):
    return ssl.wrap_socket(raw, server_side=False)  # finding
