from flask import Flask, jsonify

CORS_ALLOW_ALL_ORIGINS = False
CORS_ALLOWED_ORIGINS = ["https://shop.example.com"]

app = Flask(__name__)


@app.get("/prices")
def prices():
    answer = jsonify({"apple": 3})
    answer.headers["Access-Control-Allow-Origin"] = "https://shop.example.com"
    return answer
