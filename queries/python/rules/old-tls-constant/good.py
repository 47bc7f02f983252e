import ssl

from OpenSSL import SSL

from wire import connect

PREFERRED = ssl.PROTOCOL_TLS_CLIENT


def link(host):
    return connect(host, ssl_version=ssl.PROTOCOL_TLSv1_2)


def server(version=SSL.TLSv1_2_METHOD):
    return connect("localhost", version)


def negotiated():
    return SSL.Context(SSL.TLS_METHOD)
