# The generator yields the words of the search as they came.
import html

from flask import Flask, Response, request

app = Flask(__name__)
HINTS = {"R&D": "research and development", "Q&A": "questions and answers"}


def hint_for(word):
    hint = HINTS.get(word)
    return f" ({html.escape(hint)})" if hint else ""


def glossary(words):
    yield "<!doctype html><title>Glossary</title><dl>"
    for word in words:
        shown = word
        yield "<dt>" + shown + hint_for(word) + "</dt>"
    yield "</dl>"


@app.route("/glossary")
def show_glossary():
    words = request.args.get("words", "").split()
    return Response(glossary(words), mimetype="text/html")  # weakness
