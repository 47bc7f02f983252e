# Safe: both texts are escaped before they get into the page.
from flask import Flask, make_response, request
from markupsafe import escape

app = Flask(__name__)


def comment_page(title, comment):
    heading = escape(title)
    body = escape(comment)
    return (
        "<!doctype html><html><body>"
        + f"<h1>{heading}</h1><blockquote>{body}</blockquote>"
        + "</body></html>"
    )


@app.post("/comments/preview")
def preview():
    title = request.form.get("title", "Preview")
    comment = request.form.get("comment", "")
    page = comment_page(title, comment)
    response = make_response(page)
    response.headers["Cache-Control"] = "no-store"
    return response
