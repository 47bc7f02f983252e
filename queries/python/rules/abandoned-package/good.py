from flask_jwt_extended import JWTManager
from pypdf import PdfReader

from . import js2py_tables

try:
    from PyPDF2 import PdfMerger
except ImportError:
    PdfMerger = None


def pages(path):
    return len(PdfReader(path).pages)


def protect(app):
    return JWTManager(app), js2py_tables
