import urllib.request
from urllib.request import urlopen, urlretrieve


def fetch(url):
    return urlopen(url, timeout=10).read()  # finding


def save(settings, target):
    urlretrieve(settings.feed, target)  # finding


def prepared(url, headers):
    return urllib.request.Request(url, headers=headers)  # finding


def local():
    return urlopen("file:///etc/hostname", timeout=10).read()  # finding
