import hashlib
import subprocess

import requests

INSTALLER = "aa0d1a4ff2ae7c8a0b7e4f8a1d6c5e3b2f190817263544536271809f0e1d2c3b"


def installer():
    body = requests.get("https://get.example.test", timeout=10).content
    if hashlib.sha256(body).hexdigest() != INSTALLER:
        raise ValueError("another installer")
    return body


def page():
    subprocess.run(["curl", "-fsSLo", "page.html", "https://www.example.test"], check=True)


def shown():
    return requests.get("https://www.example.test", timeout=10).json()


def checked(url, expected):
    code = requests.get(url, timeout=10).content
    if hashlib.sha256(code).hexdigest() != expected:
        raise ValueError("another plugin")
    exec(code)
