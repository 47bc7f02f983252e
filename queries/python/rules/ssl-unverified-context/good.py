import ssl
from urllib.request import urlopen

from testing import ssl as fake


def fetch(url):
    with urlopen(url, context=ssl.create_default_context(), timeout=5) as reply:
        return reply.read()


def private(url):
    context = ssl.create_default_context(cafile="/etc/ssl/internal-ca.pem")
    return urlopen(url, context=context, timeout=5)


def restore(original):
    ssl._create_default_https_context = original


def reset():
    ssl._create_default_https_context = ssl.create_default_context


def supported():
    return hasattr(ssl, "_create_unverified_context")


def double():
    return fake._create_unverified_context()


def server():
    return ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
