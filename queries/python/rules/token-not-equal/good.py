import hashlib
import hmac


def webhook(request, secret):
    expected = hmac.new(secret, request.body, hashlib.sha256).hexdigest()
    if not hmac.compare_digest(request.headers["X-Signature"], expected):
        raise PermissionError


def verify_download(data, checksum):
    if hashlib.sha256(data).hexdigest() != checksum:
        raise ValueError("damaged download")


def parse(tokens):
    token = next(tokens)
    if token != "(":
        raise SyntaxError(token)


def require(api_key):
    if api_key != "":
        return api_key
    raise LookupError


def given(auth_token):
    return auth_token != None  # noqa: E711


def confirm(password, password_again):
    if password != password_again:
        raise ValueError("the passwords differ")


def changed(old, new):
    return old.primary_key != new.primary_key


def others(query, User, auth_token):
    return query.filter(User.auth_token != auth_token)


def condition(Device, access_token):
    return Device.access_token != access_token


def restored(buffer, session_key):
    if buffer["session_key"] != session_key:
        return buffer
    return None
