import ssl


def client():
    context = ssl.create_default_context()
    context.check_hostname = True
    return context


def private():
    return ssl.create_default_context(cafile="/etc/ssl/internal-ca.pem")


def serve(certificate):
    server_context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    server_context.check_hostname = False
    server_context.load_cert_chain(certificate)
    return server_context


def configured(context, settings):
    context.check_hostname = settings.check_hostname
    return context


def report(context):
    return {"check_hostname": False} if not context.check_hostname else {}


class Options:
    check_hostname = True


class Wrapper:
    def __init__(self):
        # A field of this class, which is no context of ssl.
        self.check_hostname = False
