from urllib.parse import quote, urlparse

import httpx
import requests
from fastapi import FastAPI
from flask import Flask, abort, request, session

app = Flask(__name__)
api = FastAPI()
HOSTS = {"images.example", "cdn.example"}
SERVICES = {"news": "https://news.example/feed", "weather": "https://weather.example/feed"}


@app.get("/preview")
def preview():
    url = request.args["url"]
    if urlparse(url).hostname not in HOSTS:
        abort(400)
    return {"status": requests.get(url, timeout=3, allow_redirects=False).status_code}


@app.get("/feed")
def feed():
    url = SERVICES.get(request.args.get("service"), "https://news.example/feed")
    return {"text": requests.get(url, timeout=3).text}


@app.get("/word")
def word():
    answer = requests.get("https://words.example/api", params={"q": request.args["q"]}, timeout=3)
    return {"text": answer.text, "name": session.get(request.args["q"])}


@app.get("/entry")
def entry():
    answer = requests.get("https://words.example/entry/" + quote(request.args["q"], safe=""), timeout=3)
    return {"text": answer.text}


@api.get("/part/{number}")
async def part(number: int):
    async with httpx.AsyncClient() as client:
        return (await client.get(f"https://parts.example/{number}")).json()


@api.post("/done")
async def done(text: str):
    async with httpx.AsyncClient() as client:
        await client.post("https://hooks.example/done", json={"text": text})
    return {}
