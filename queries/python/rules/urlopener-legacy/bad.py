import urllib.request
from urllib.request import FancyURLopener


def download(url, target):
    urllib.request.URLopener().retrieve(url, target)  # finding


class Browser(FancyURLopener):  # finding
    version = "Browser/1.0"
