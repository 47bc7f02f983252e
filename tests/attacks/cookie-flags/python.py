"""A request without encryption that carries the session (the attack without `Secure`), and which scripts may read it. The browser's part
is that of the standard library's cookie jar, which knows `Secure`; what it cannot show is `SameSite`.

samples: bad 1, good 1
"""

from email.message import Message
from http.cookiejar import CookieJar
from urllib.request import Request

from attack import attack, load, use

sample = load()
sample.new_session_id = lambda: "of-alice"
answer = sample.app.test_client().post("/login")
jar, head = CookieJar(), Message()
head["Set-Cookie"] = answer.headers["Set-Cookie"]
jar.extract_cookies(type("Answer", (), {"info": lambda self: head})(), Request("https://shop.example/login"))
(cookie,) = jar


def sent(address):
    """The session that the browser sends there."""
    request = Request(address)
    jar.add_cookie_header(request)
    return (request.get_header("Cookie") or "").partition("=")[2]


use([answer.text, sent("https://shop.example/orders"), sent("https://evil.example/")])
read = sent("http://shop.example/")
scripts = not cookie.has_nonstandard_attr("HttpOnly")
attack(read == "of-alice" and scripts, (read, scripts))
if (read != "") != scripts:
    raise SystemExit("one flag is there and the other is not")
