import urllib.request

import httpx
import requests
from requests import post


def probe(url):
    return requests.get(url, timeout=10).status_code


def send(url, order):
    reply = post(
        url,
        json=order,
        headers={"Accept": "application/json"},
        timeout=10,
    )
    return reply.json()


def crawl(urls):
    with requests.Session() as session:
        return [session.get(u, allow_redirects=False, timeout=10) for u in urls]


def download(url):
    with urllib.request.urlopen(url, timeout=10) as reply:
        return reply.read()


def patient(url):
    return httpx.get(url, timeout=10).text
