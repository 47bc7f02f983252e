import socket
import ssl


def open_channel(host):
    context = ssl.create_default_context()
    context.check_hostname = False  # finding
    raw = socket.create_connection((host, 8443), timeout=5)
    return context.wrap_socket(raw, server_hostname=host)


class Mailer:
    def __init__(self):
        self.tls = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        self.tls.check_hostname = False  # finding
        self.tls.load_verify_locations("/etc/ssl/internal-ca.pem")


STRICT = False
shared = ssl.create_default_context()
shared.check_hostname = STRICT  # finding
