import httpx
import requests
from requests import get

CHECK = False


def charge(card, cents):
    reply = requests.post(
        "https://billing.internal/charges",
        json={"card": card, "cents": cents},
        timeout=10,
    )
    return reply.json()


def status(host):
    return get(f"https://{host}/status", timeout=5).text


def items(token):
    session = requests.Session()
    session.headers["Authorization"] = f"Bearer {token}"
    return session.get("https://api.internal/items", timeout=5)


def client():
    return httpx.Client(base_url="https://api.internal")


class Api:
    def __init__(self, session):
        self.session = session

    def delete(self, path):
        return self.session.delete(self.base + path)
