from flask import Flask, jsonify
from flask_cors import CORS, cross_origin

app = Flask(__name__)
CORS(app)


def public(api):
    CORS(api, origins="*")


def own(api):
    CORS(api, origins=["https://shop.test"], supports_credentials=True)


def explicit(api):
    CORS(api, origins="*", supports_credentials=False)


def by_resource(api):
    CORS(api, resources={r"/api/*": {"origins": "https://shop.test"}}, supports_credentials=True)


def configured(api, settings):
    CORS(api, origins=settings.origins, supports_credentials=True)


def passed_on(api, **options):
    CORS(api, supports_credentials=True, **options)


@app.get("/prices")
@cross_origin()
def prices():
    return jsonify([])
