import tornado.web
from fastapi import FastAPI
from flask import Flask

from shop import create_app
from shop.web import application

DEBUG = True

app = Flask(__name__)
api = FastAPI(title="shop", debug=True)  # finding


@app.get("/")
def home():
    return "hello"


def tornado_app(routes):
    return tornado.web.Application(routes, debug=DEBUG, autoreload=False)  # finding


def serve():
    application.run(debug=True, port=8000)  # finding
    create_app("production").run(host="127.0.0.1", debug=True)  # finding


if __name__ == "__main__":
    app.run(debug=True)  # finding
