import ssl

from OpenSSL import SSL

from wire import connect

PREFERRED = ssl.PROTOCOL_SSLv3  # finding


def link(host):
    return connect(host, ssl_version=ssl.PROTOCOL_TLSv1)  # finding


def server(version=ssl.PROTOCOL_SSLv2):  # finding
    return connect("localhost", version)


def negotiated():
    return SSL.Context(SSL.SSLv23_METHOD)  # finding
