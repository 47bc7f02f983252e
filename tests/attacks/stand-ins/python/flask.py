"""Stands in for Flask 3: routes, what a request holds, answers, and the client for tests.

Copied from its documentation: the values of a request are decoded; `request.args`, `form`, `files` and `cookies` answer 400 where a name
is missing; the file name of an upload is what the client sent; a view may return a text, a dictionary, a list, a response, or a tuple
with status and headers; an error that nobody handles is answered with 500 and no detail. Left out is all else: the session is a
dictionary that the client keeps, unsigned.
"""

import json
from urllib.parse import parse_qsl, unquote, urlsplit


class HTTPException(Exception):
    """An answer with a status of its own."""

    def __init__(self, code):
        super().__init__(code)
        self.code = code


def abort(code):
    """Ends the request with this status."""
    raise HTTPException(code)


class _Values(dict):
    """The first value of each name."""

    def __init__(self, pairs=()):
        super().__init__()
        for name, value in pairs:
            self.setdefault(name, value)

    def __missing__(self, name):
        abort(400)


class _Upload:
    def __init__(self, stream, filename):
        self.stream, self.filename = stream, filename

    def save(self, target):
        """Writes the content to a path."""
        with open(target, "wb") as file:
            file.write(self.stream.read())


class _Request:
    def __init__(self, method, address, data=None, json=None, headers=None, content_type=None, cookies=None):
        parts = urlsplit(address)
        self.method, self.path = method, unquote(parts.path)
        self.args = _Values(parse_qsl(parts.query, keep_blank_values=True))
        self.headers, self.cookies = dict(headers or {}), _Values((cookies or {}).items())
        self.form, self.files, self.data, self._json = _Values(), _Values(), b"", json
        if isinstance(data, dict):
            for name, value in data.items():
                if isinstance(value, tuple):
                    self.files[name] = _Upload(*value)
                else:
                    self.form[name] = value
        elif data is not None:
            self.data = data.encode() if isinstance(data, str) else data

    def get_data(self):
        """The body."""
        return self.data

    def get_json(self):
        """The body, parsed; an answer with 415 where it is none."""
        return self._json if self._json is not None else abort(415)


class _Now:
    """The request or the session that is being served."""

    def __init__(self):
        object.__setattr__(self, "it", None)

    def __getattr__(self, name):
        return getattr(self.it, name)

    def __getitem__(self, name):
        return self.it[name]

    def __setitem__(self, name, value):
        self.it[name] = value

    def __contains__(self, name):
        return name in self.it


request, session = _Now(), _Now()


class Response:
    """An answer."""

    def __init__(self, body="", status=200, headers=()):
        self.data = body.encode() if isinstance(body, str) else body
        self.status_code = status
        self.headers = {"Content-Type": "text/html; charset=utf-8", **dict(headers)}

    def set_cookie(self, name, value, secure=False, httponly=False, samesite=None):
        """Sets one cookie, with the flags that are asked for and no other."""
        flags = ["; Secure"] * secure + ["; HttpOnly"] * httponly + [f"; SameSite={samesite}"] * bool(samesite)
        self.headers["Set-Cookie"] = f"{name}={value}{''.join(flags)}; Path=/"

    @property
    def text(self):
        """The body."""
        return self.data.decode()

    def get_json(self):
        """The body, parsed."""
        return json.loads(self.data)


def make_response(value):
    """What a view returned, as an answer."""
    if isinstance(value, tuple):
        body, status, *headers = value
        answer = make_response(body)
        answer.status_code = status
        answer.headers.update(headers[0] if headers else {})
        return answer
    if isinstance(value, (dict, list)):
        return Response(json.dumps(value), headers={"Content-Type": "application/json"})
    return value if isinstance(value, Response) else Response(value)


def jsonify(**values):
    """An object as JSON."""
    return make_response(values)


def redirect(location, code=302):
    """Sends the client elsewhere."""
    return Response("Redirecting", code, {"Location": location})


class Flask:
    """An application."""

    def __init__(self, name):
        self.views, self.handlers, self.secret_key = {}, {}, None

    def _route(self, method, path):
        def keep(view):
            self.views[method, path] = view
            return view

        return keep

    def get(self, path):
        """Registers a view."""
        return self._route("GET", path)

    def post(self, path):
        """Registers a view."""
        return self._route("POST", path)

    def errorhandler(self, what):
        """Registers a view for errors."""

        def keep(view):
            self.handlers[what] = view
            return view

        return keep

    def _answer(self, asked):
        try:
            view = self.views.get((asked.method, asked.path))
            return make_response(view() if view else abort(404))
        except Exception as error:
            code = getattr(error, "code", 500)
            view = self.handlers.get(code) or self.handlers.get(Exception)
            return make_response(view(error)) if view else Response(f"<h1>{code}</h1>", code)

    def test_client(self):
        """A client that needs no network."""
        return _Client(self)

    def test_request_context(self, address="/", method="GET", **rest):
        """Makes a request the one that is being served."""
        return _Context(_Request(method, address, **rest), {})


class _Context:
    def __init__(self, asked, stored):
        self.now = asked, stored

    def __enter__(self):
        self.before = request.it, session.it
        for proxy, it in zip((request, session), self.now):
            object.__setattr__(proxy, "it", it)

    def __exit__(self, *error):
        for proxy, it in zip((request, session), self.before):
            object.__setattr__(proxy, "it", it)


class _Client:
    def __init__(self, app):
        self.app, self.stored, self.cookies = app, {}, {}

    def set_cookie(self, name, value):
        """Sends this cookie from now on."""
        self.cookies[name] = value

    def open(self, address, method="GET", **rest):
        """Sends a request."""
        asked = _Request(method, address, cookies=self.cookies, **rest)
        with _Context(asked, self.stored):
            return self.app._answer(asked)

    def get(self, address, **rest):
        """Sends a request."""
        return self.open(address, "GET", **rest)

    def post(self, address, **rest):
        """Sends a request."""
        return self.open(address, "POST", **rest)
