# A decorator that stands for a route makes the parameters below it outside values; one that only wraps leaves them as they are.
import functools
import sqlite3

from flask import Blueprint

pages = Blueprint("pages", __name__)
db = sqlite3.connect("wiki.db")


@pages.route("/page/<title>")
def page(title):  # source
    return db.execute(f"SELECT * FROM page WHERE title = '{title}'").fetchall()  # sink python/untrusted-sql


@pages.route("/page/<int:number>")
def page_by_number(number):
    return db.execute(f"SELECT * FROM page WHERE id = {number}").fetchall()  # safe


@pages.route("/<int:year>/<path:name>")
def file_of_year(year, name):  # source
    db.execute(f"SELECT * FROM page WHERE year = {year}")  # safe
    return db.execute(f"SELECT * FROM page WHERE name = '{name}'").fetchall()  # sink python/untrusted-sql


def logged(function):
    @functools.wraps(function)
    def inner(*args, **kwargs):
        print("called")
        return function(*args, **kwargs)
    return inner


@pages.route("/author/<name>")
@logged
def by_author(name):
    return db.execute(f"SELECT * FROM page WHERE author = '{name}'").fetchall()  # missed python/untrusted-sql


@logged
def by_year(year):
    return db.execute(f"SELECT * FROM page WHERE year = {year}").fetchall()  # safe


by_year("1999")
