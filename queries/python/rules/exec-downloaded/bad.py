import os
import subprocess
import urllib.request

import requests


def update(url):
    exec(requests.get(url, timeout=10).text)  # finding


def plugin():
    exec(urllib.request.urlopen("https://plugins.example.test/a.py", timeout=5).read().decode())  # finding


def tool():
    os.system("curl -fsSL https://get.example.test | sh")  # finding


def other():
    subprocess.run("wget -qO- https://get.example.test/install | sudo bash", shell=True, check=True)  # finding


def kept(url):
    code = requests.get(url, timeout=10).text
    exec(code)  # finding


def answered(url):
    answer = requests.get(url, timeout=10)
    answer.raise_for_status()
    exec(answer.content)  # finding
