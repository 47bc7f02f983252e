import urllib.request

import httpx
import requests

from shop.clients import session


def probe(url):
    return requests.get(url, timeout=5).status_code


def two_limits(url):
    return requests.post(url, timeout=(3.05, 27))


def own_default(url):
    return httpx.get(url)


def passed_on(url, **options):
    return requests.get(url, **options)


def configured(url, timeout):
    return urllib.request.urlopen(url, None, timeout)


def elsewhere(url):
    return session.get(url)


def mapping(requests_by_name, name):
    return requests_by_name.get(name)


def prepare(url):
    return requests.Request("GET", url).prepare()
