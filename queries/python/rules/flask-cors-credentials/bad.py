from flask import Flask, jsonify
from flask_cors import CORS, cross_origin

ANY = "*"

app = Flask(__name__)
CORS(app, supports_credentials=True)  # finding


def make_api():
    api = Flask("api")
    CORS(api, origins="*", supports_credentials=True)  # finding
    return api


def make_admin(admin):
    CORS(admin, supports_credentials=True, origins=["*"], max_age=600)  # finding
    return admin


@app.get("/profile")
@cross_origin(origins=ANY, supports_credentials=True)  # finding
def profile():
    return jsonify(name="Ada")
