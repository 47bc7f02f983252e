import http.client
import urllib.request

import aiohttp
import httpx
import requests
from django.http import JsonResponse
from fastapi import FastAPI
from flask import Flask, request

app = Flask(__name__)
api = FastAPI()


def status_of(url):
    return requests.get(url, timeout=3).status_code  # finding


@app.get("/preview")
def preview():
    return {"status": status_of(request.args["url"])}


@app.post("/hooks")
def hook():
    settings = request.get_json()
    target = f"https://{settings['host']}/done"
    httpx.post(target, json={"done": True})  # finding
    return "", 204


def logo(request):
    address = request.GET.get("logo", "")
    with urllib.request.urlopen("http://" + address, timeout=3) as answer:  # finding
        return JsonResponse({"size": len(answer.read())})


@api.get("/mirror")
async def mirror(source: str):
    async with aiohttp.ClientSession() as session:
        async with session.get(source) as answer:  # finding
            return {"status": answer.status}


class Probe:
    def __init__(self, host):
        self.host = host

    def run(self):
        link = http.client.HTTPSConnection(self.host, timeout=3)  # finding
        link.request("GET", "/health")
        return link.getresponse().status


@app.get("/health")
def health():
    return {"status": Probe(request.args["host"]).run()}
