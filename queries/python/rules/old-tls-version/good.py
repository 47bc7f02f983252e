import ssl

from OpenSSL import SSL


def client():
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    return context


def server():
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.options |= ssl.OP_NO_TLSv1 | ssl.OP_NO_TLSv1_1
    context.maximum_version = ssl.TLSVersion.TLSv1_3
    return context


def other_library():
    return SSL.Context(SSL.TLS_METHOD)


def newest():
    return ssl.SSLContext(ssl.PROTOCOL_TLSv1_2)


def relaxed():
    context = ssl.create_default_context()
    context.options &= ~ssl.OP_NO_RENEGOTIATION
    return context
