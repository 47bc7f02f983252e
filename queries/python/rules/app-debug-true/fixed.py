import tornado.web
from fastapi import FastAPI
from flask import Flask

from shop import create_app
from shop.web import application

DEBUG = True

app = Flask(__name__)
api = FastAPI(title="shop")


@app.get("/")
def home():
    return "hello"


def tornado_app(routes):
    return tornado.web.Application(routes, autoreload=False)


def serve():
    application.run(port=8000)
    create_app("production").run(host="127.0.0.1")


if __name__ == "__main__":
    app.run()
