import sys
from urllib.parse import quote

import requests

FEEDS = {"a": "https://a.example/feed", "b": "https://b.example/feed"}


def main():
    print(requests.get(FEEDS.get(sys.argv[1], "https://a.example/feed"), timeout=3).text)
    print(requests.get("https://words.example/" + quote(sys.argv[2]), timeout=3).text)
    print(requests.get("https://words.example/", params={"q": sys.argv[3]}, timeout=3).text)


if __name__ == "__main__":
    main()
