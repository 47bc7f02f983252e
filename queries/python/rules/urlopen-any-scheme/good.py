import urllib.request
from urllib.request import urlopen

BASE = "https://api.example.test/"


def fixed():
    return urlopen("https://api.example.test/status", timeout=10).read()


def below(path):
    return urlopen(BASE + path, timeout=10).read()


def posted(body):
    request = urllib.request.Request(BASE, data=body)
    return urlopen(request, timeout=10).read()
