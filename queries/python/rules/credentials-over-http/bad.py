import os

import httpx
import requests


def orders(user, password):
    return requests.get("http://shop.example.com/orders", auth=(user, password), timeout=5)  # finding


def report(rows):
    headers = {"Authorization": "Bearer " + os.environ["REPORT_TOKEN"]}
    return httpx.post("http://report.example.com/rows", json=rows, headers=headers)  # finding
