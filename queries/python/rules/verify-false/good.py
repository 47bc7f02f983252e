import httpx
import requests


def charge(card):
    return requests.post("https://billing.internal/charges", json=card, verify="/etc/ssl/internal.pem", timeout=10)


def explicit(url):
    return requests.get(url, verify=True, timeout=5)


def default(url):
    return httpx.get(url)


def configured(url, settings):
    return requests.get(url, verify=settings.verify, timeout=5)


def passed_on(url, **options):
    return requests.get(url, **options)


def context(ssl_context):
    return httpx.Client(verify=ssl_context)


def store(cache, key):
    return cache.get(key, verify=False)


def claims(tokens, name):
    return tokens.get(name, verify=False)
