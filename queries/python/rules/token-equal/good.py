import hashlib
import hmac
import inspect


def is_authentic(key, body, signature):
    expected = hmac.new(key, body, hashlib.sha256).hexdigest()
    return hmac.compare_digest(signature, expected)


def download_is_whole(data, checksum):
    return hashlib.sha256(data).hexdigest() == checksum


def same_shape(left, right):
    return inspect.signature(left) == inspect.signature(right)


def next_token(token, lookahead):
    return token == lookahead


def is_end(token):
    return token == "END"


def has_key(api_key):
    if api_key == "":
        return False
    return api_key is not None


def unset(csrf_token):
    return csrf_token == None  # noqa: E711


def confirmed(form):
    return form["password"] == form["password_again"]


def by_key(item, key):
    return item.key == key


def by_token(users, User, auth_token):
    return users.filter(User.auth_token == auth_token)


def by_key(session, select, table, api_key):
    return session.scalar(select(table).where(table.api_key == api_key))


def condition(Device, access_token):
    return Device.access_token == access_token


def restored(buffer, session_key):
    if buffer["session_key"] == session_key:
        return buffer
    return None
