from flask import Flask, jsonify
from flask_cors import CORS, cross_origin

ANY = "*"

app = Flask(__name__)
CORS(app)


def make_api():
    api = Flask("api")
    CORS(api, origins="*")
    return api


def make_admin(admin):
    CORS(admin, origins=["*"], max_age=600)
    return admin


@app.get("/profile")
@cross_origin(origins=ANY)
def profile():
    return jsonify(name="Ada")
