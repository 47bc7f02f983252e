import traceback
from traceback import format_exc

from django.http import HttpResponse, JsonResponse
from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/import")
def import_orders():
    try:
        return {"count": len(request.get_json())}
    except ValueError:
        return traceback.format_exc(), 500  # finding


@app.get("/orders")
def orders():
    try:
        return jsonify(list(range(int(request.args["count"]))))
    except Exception:
        return jsonify(error="failed", trace=format_exc()), 500  # finding


def report(request):
    try:
        return HttpResponse(open(request.GET["name"]).read())
    except OSError as error:
        lines = "".join(str(a) for a in error.args)
        return JsonResponse({"error": lines, "trace": traceback.format_exception(error)}, status=500)  # finding
