from http.server import BaseHTTPRequestHandler
from urllib.parse import parse_qs, unquote, urlparse


class Moved(BaseHTTPRequestHandler):
    def language(self):
        return parse_qs(urlparse(self.path).query).get("lang", ["en"])[0]

    def do_GET(self):
        self.send_response(302)
        self.send_header("Content-Language", self.language())  # finding
        self.send_header("Location", "/new" + unquote(self.path))  # finding
        self.send_header("X-Asked", unquote(self.path).replace("\r\n", ""))  # finding
        self.end_headers()


def application(environ, start_response):
    name = unquote(environ.get("QUERY_STRING", ""))
    disposition = f"attachment; filename={name}"
    start_response("200 OK", [("Content-Type", "text/csv"), ("Content-Disposition", disposition)])  # finding
    return [b"a,b\n"]
