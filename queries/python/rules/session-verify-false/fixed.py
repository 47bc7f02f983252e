import requests
from requests import Session


def connect(token):
    s = requests.Session()
    s.verify = True
    s.headers["Authorization"] = token
    return s


def scrape(urls):
    with Session() as http:
        http.verify = True
        return [http.get(u, timeout=5).text for u in urls]


class Api:
    def __init__(self, base):
        self.base = base
        self.session = requests.session()
        self.session.verify = True


def relax(session):
    session.verify = True
    return session
