import ssl
from ssl import CERT_NONE
from urllib.request import urlopen

import redis
import urllib3


def fetch(url):
    context = ssl.create_default_context()
    context.check_hostname = False
    context.verify_mode = ssl.CERT_REQUIRED
    return urlopen(url, context=context, timeout=5)


class Connection:
    def __init__(self):
        self.context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        self.context.verify_mode = ssl.CERT_REQUIRED


def pool():
    return urllib3.PoolManager(cert_reqs=ssl.CERT_REQUIRED, retries=3)


def cache(host):
    return redis.Redis(host=host, ssl=True, ssl_cert_reqs=ssl.CERT_REQUIRED)
