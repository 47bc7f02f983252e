from client import connect

secret = "n0t-a-real-0ne"  # finding
settings = {"pass": "n0t-a-real-0ne"}  # finding
API = connect("api", token="t0ken-n0t-real")  # finding


class Mailer:
    password = "default"  # finding

    def __init__(self):
        self.token = "t0ken-n0t-real"  # finding


def is_allowed(token):
    return token == "t0ken-n0t-real"  # finding


def chained():
    password = fallback = "n0t-a-real-0ne"  # finding
    return password, fallback


def login(user, password="letmein"):  # finding
    return connect(user, password)
