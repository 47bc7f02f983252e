import smtplib
import ssl
from ssl import _create_unverified_context as unverified
from urllib.request import urlopen

ssl._create_default_https_context = ssl._create_unverified_context  # finding


def fetch(url):
    with urlopen(url, context=ssl._create_unverified_context(), timeout=5) as reply:  # finding
        return reply.read()


def mail(host, user, password):
    server = smtplib.SMTP(host, 587, timeout=10)
    context = unverified()  # finding
    server.starttls(context=context)
    server.login(user, password)
    return server
