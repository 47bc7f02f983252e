from http.server import BaseHTTPRequestHandler
from urllib.parse import parse_qs, quote, urlparse

from flask import Flask, make_response, request

app = Flask(__name__)
LANGUAGES = {"de": "de-DE", "en": "en-GB"}


class Moved(BaseHTTPRequestHandler):
    def do_GET(self):
        query = parse_qs(urlparse(self.path).query)
        wanted = query.get("lang", ["en"])[0]
        self.send_response(302)
        self.send_header("Content-Language", LANGUAGES.get(wanted, "en-GB"))
        self.send_header("X-Asked", wanted.replace("\r", "").replace("\n", ""))
        self.send_header("Location", "/new/" + quote(wanted))
        self.end_headers()


@app.get("/download")
def download():
    answer = make_response("a,b")
    answer.headers["X-Name"] = request.args.get("name", "")
    return answer


def application(environ, start_response):
    length = int(environ.get("CONTENT_LENGTH") or 0)
    start_response("200 OK", [("Content-Type", "text/plain"), ("X-Length", str(length))])
    return [b"ok"]
