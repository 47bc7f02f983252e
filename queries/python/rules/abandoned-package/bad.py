import js2py  # finding
import PyPDF2 as pdf  # finding
from flask_jwt import JWT  # finding
from PyPDF2 import PdfReader  # finding


def total(expression):
    return js2py.eval_js(expression)


def pages(path):
    return len(PdfReader(path).pages), pdf.__name__


def protect(app, authenticate, identity):
    return JWT(app, authenticate, identity)
