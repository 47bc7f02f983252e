import urllib.request

import httpx
import requests
from requests import post


def probe(url):
    return requests.get(url).status_code  # finding


def send(url, order):
    reply = post(  # finding
        url,
        json=order,
        headers={"Accept": "application/json"},
    )
    return reply.json()


def crawl(urls):
    with requests.Session() as session:
        return [session.get(u, allow_redirects=False) for u in urls]  # finding


def download(url):
    with urllib.request.urlopen(url) as reply:  # finding
        return reply.read()


def patient(url):
    return httpx.get(url, timeout=None).text  # finding
