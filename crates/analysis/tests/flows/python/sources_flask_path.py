# Flask: the parts of a path, views as classes and forms are the client's words; the session and the method are not.
import sqlite3

from flask import Flask, request, session
from flask.views import MethodView
from flask_wtf import FlaskForm
from wtforms import StringField

app = Flask(__name__)
db = sqlite3.connect("shop.db")


@app.route("/path/<where>")
def path(where):  # source
    return db.execute("SELECT * FROM item WHERE " + where).fetchall()  # sink python/untrusted-sql


class Items(MethodView):
    def get(self, where):
        return db.execute("SELECT * FROM item WHERE " + where).fetchall()  # missed python/untrusted-sql


class SearchForm(FlaskForm):
    where = StringField("where")


@app.route("/wtf", methods=["POST"])
def wtf():
    form = SearchForm()
    where = form.where.data  # source
    return db.execute("SELECT * FROM item WHERE " + where).fetchall()  # sink python/untrusted-sql


@app.route("/number")
def number():
    page = request.args.get("page", 1, type=int)
    return db.execute(f"SELECT * FROM item LIMIT 10 OFFSET {page}").fetchall()  # safe


@app.route("/session")
def own_session():
    return db.execute(f"SELECT * FROM item WHERE owner = {session['user_id']}").fetchall()  # safe


@app.route("/method")
def method():
    return db.execute(f"INSERT INTO log VALUES ('{request.method}')").fetchall()  # safe
