# The inner function assigns to a variable of its own; the outer one stays constant.
from flask import Flask, make_response, redirect, request

app = Flask(__name__)


@app.route("/newsletter/unsubscribe", methods=["POST"])
def unsubscribe():
    destination = "/newsletter/goodbye"

    def read_form():
        destination = request.values.get("after", "/")
        return len(destination)

    length = read_form()
    app.logger.info("unsubscribed, way back of %d characters", length)

    response = make_response(redirect(destination))
    response.delete_cookie("newsletter")
    return response
