import asyncio
import os

from fastapi import FastAPI
from flask import Flask

app = Flask(__name__)
api = FastAPI(debug=False)


def plain():
    app.run(port=5000)


def explicit():
    app.run(debug=False)


def configured(settings):
    app.run(debug=settings.debug)


def from_environment():
    app.run(debug=os.environ.get("SHOP_DEBUG") == "1")


def main(coroutine):
    asyncio.run(coroutine, debug=True)


def job(runner):
    runner.run("report", debug=True)


def log(logger):
    logger.debug(True)
