import socket
import ssl


def connect(host):
    raw = socket.create_connection((host, 993), timeout=5)
    return ssl.create_default_context().wrap_socket(raw, server_hostname=host)


def serve(raw, certificate):
    return ssl.wrap_socket(raw, certfile=certificate, server_side=True)


def by_context(context, raw, host):
    return context.wrap_socket(raw, server_hostname=host)


def private(raw, host):
    context = ssl.create_default_context(cafile="/etc/ssl/internal-ca.pem")
    return context.wrap_socket(raw, server_hostname=host)


def passed_on(raw, **options):
    return ssl.wrap_socket(raw, **options)


def has_it():
    return hasattr(ssl, "wrap_socket")
