import ssl
from ssl import PROTOCOL_TLSv1, SSLContext

from OpenSSL import SSL


def old():
    return ssl.SSLContext(ssl.PROTOCOL_SSLv3)  # finding


def older():
    return SSLContext(protocol=PROTOCOL_TLSv1)  # finding


def other_library():
    return SSL.Context(SSL.TLSv1_METHOD)  # finding


def by_name():
    return SSL.Context(method=SSL.SSLv3_METHOD)  # finding


def lowered():
    context = ssl.create_default_context()
    context.minimum_version = ssl.TLSVersion.TLSv1_1  # finding
    return context


def reopened():
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.options &= ~ssl.OP_NO_SSLv3  # finding
    return context


def certificate(host):
    return ssl.get_server_certificate((host, 443), ssl_version=ssl.PROTOCOL_TLSv1_1)  # finding
