from flask import Flask, jsonify

CORS_ALLOW_ALL_ORIGINS = True  # finding

app = Flask(__name__)


@app.get("/prices")
def prices():
    answer = jsonify({"apple": 3})
    answer.headers["Access-Control-Allow-Origin"] = "*"  # finding
    return answer
