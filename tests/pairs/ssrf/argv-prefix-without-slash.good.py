# The prefix test ends in a slash, so scheme and host are fixed.
import pathlib
import sys
import urllib.request

CDN = "https://cdn.backups.example/"


def download(url, target):
    with urllib.request.urlopen(url) as answer:
        target.write_bytes(answer.read())


def main():
    if len(sys.argv) != 2:
        sys.exit("usage: restore URL")
    url = sys.argv[1]
    if not url.startswith(CDN):
        sys.exit("only archives of our own CDN can be restored")
    download(url, pathlib.Path("restore.tar.zst"))


if __name__ == "__main__":
    main()
