import smtplib
import ssl
from ssl import _create_unverified_context as unverified
from urllib.request import urlopen

ssl._create_default_https_context = ssl.create_default_context


def fetch(url):
    with urlopen(url, context=ssl.create_default_context(), timeout=5) as reply:
        return reply.read()


def mail(host, user, password):
    server = smtplib.SMTP(host, 587, timeout=10)
    context = ssl.create_default_context()
    server.starttls(context=context)
    server.login(user, password)
    return server
