import urllib.request


def download(target):
    with urllib.request.urlopen("https://files.example.test/a.zip", timeout=30) as answer:
        target.write(answer.read())


class Opener:
    def open(self, name):
        return name
