import os

import httpx
import requests


def orders(user, password):
    return requests.get("https://shop.example.com/orders", auth=(user, password), timeout=5)


def public():
    return requests.get("http://shop.example.com/catalogue", timeout=5)


def next_door(user, password):
    return requests.get("http://search:9200/_cat/indices", auth=(user, password), timeout=5)


def here(token):
    return httpx.post("http://127.0.0.1:8000/rows", headers={"Authorization": token})


def plain(rows):
    return httpx.post("http://report.example.com/rows", json=rows, headers={"Accept": "text/csv"})


def configured():
    return requests.get(os.environ["SHOP"] + "/orders", auth=("shop", os.environ["SHOP_KEY"]), timeout=5)
