import ssl

import redis
import urllib3


def client():
    context = ssl.create_default_context()
    context.verify_mode = ssl.CERT_REQUIRED
    return context


def serve(certificate):
    server_context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    server_context.load_cert_chain(certificate)
    server_context.verify_mode = ssl.CERT_NONE
    return server_context


def pool():
    return urllib3.PoolManager(cert_reqs="CERT_REQUIRED", ca_certs="/etc/ssl/internal-ca.pem")


def cache(host):
    return redis.Redis(host=host, ssl=True, ssl_cert_reqs="required")


def configured(context, mode):
    context.verify_mode = mode
    return context


def checked(context):
    if context.verify_mode == ssl.CERT_NONE:
        raise ValueError("certificates have to be checked")


NAMES = {"none": ssl.CERT_NONE, "required": ssl.CERT_REQUIRED}
