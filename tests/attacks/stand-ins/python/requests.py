"""Stands in for requests: `get`, over the standard library. An address is taken as it is, and redirects are followed unless refused."""

from urllib.request import HTTPRedirectHandler, build_opener


class Response:
    """An answer."""

    status_code, _content = None, b""

    @property
    def text(self):
        """The body."""
        return self._content.decode("utf-8")


class _Stay(HTTPRedirectHandler):
    def redirect_request(self, *asked):
        return None


def get(address, timeout=None, allow_redirects=True):
    """Requests an address."""
    opener = build_opener() if allow_redirects else build_opener(_Stay)
    with opener.open(address, timeout=timeout) as stream:
        answer = Response()
        answer.status_code, answer._content = stream.status, stream.read()
        return answer
