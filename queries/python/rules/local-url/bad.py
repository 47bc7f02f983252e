import os
import sys
import urllib.request

import requests


def size(address):
    with urllib.request.urlopen(address, timeout=3) as answer:  # finding
        return len(answer.read())


def main():
    print(size(sys.argv[1]))
    base = os.environ.get("FEED", "https://feed.example")
    print(requests.get(base + "/today", timeout=3).status_code)  # finding
    for line in sys.stdin:
        print(requests.head(line.strip(), timeout=3).status_code)  # finding


if __name__ == "__main__":
    main()
