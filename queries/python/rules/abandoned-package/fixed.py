import js2py  # finding
import pypdf as pdf
from flask_jwt import JWT  # finding
from pypdf import PdfReader


def total(expression):
    return js2py.eval_js(expression)


def pages(path):
    return len(PdfReader(path).pages), pdf.__name__


def protect(app, authenticate, identity):
    return JWT(app, authenticate, identity)
