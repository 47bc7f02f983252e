import httpx
import requests
from requests import get

CHECK = False


def charge(card, cents):
    reply = requests.post(  # finding
        "https://billing.internal/charges",
        json={"card": card, "cents": cents},
        verify=False,
        timeout=10,
    )
    return reply.json()


def status(host):
    return get(f"https://{host}/status", verify=False, timeout=5).text  # finding


def items(token):
    session = requests.Session()
    session.headers["Authorization"] = f"Bearer {token}"
    return session.get("https://api.internal/items", timeout=5, verify=CHECK)  # finding


def client():
    return httpx.Client(base_url="https://api.internal", verify=False)  # finding


class Api:
    def __init__(self, session):
        self.session = session

    def delete(self, path):
        return self.session.delete(self.base + path, verify=False)  # finding
