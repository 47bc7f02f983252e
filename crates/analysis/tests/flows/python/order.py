# What a name holds where it is used is what counts, not what it held earlier or will hold later.
import sqlite3

from flask import Flask, request

app = Flask(__name__)
db = sqlite3.connect("library.db")


@app.get("/books")
def books():
    column = request.args["sort"]  # source
    sql = f"SELECT * FROM book ORDER BY {column}"  # step
    column = "title"
    return db.execute(sql).fetchall()  # sink python/untrusted-sql


@app.get("/books/new")
def new_books():
    order = request.args.get("order", "title")
    order = "added"
    return db.execute("SELECT * FROM book ORDER BY " + order).fetchall()  # safe


@app.get("/books/late")
def late():
    shelf = "A1"
    rows = db.execute(f"SELECT * FROM book WHERE shelf = '{shelf}'").fetchall()  # safe
    shelf = request.args["shelf"]
    return {"shelf": shelf, "rows": rows}


@app.get("/books/swap")
def swap():
    here, there = request.args["here"], "B2"  # source
    here, there = there, here  # step
    first = db.execute("SELECT * FROM book WHERE shelf = '" + here + "'").fetchall()  # safe
    return first + db.execute("SELECT * FROM book WHERE shelf = '" + there + "'").fetchall()  # sink python/untrusted-sql


@app.get("/books/grown")
def grown():
    sql = "SELECT * FROM book WHERE 1 = 1"
    sql += " AND year > 1950"
    db.execute(sql)  # safe
    sql += " AND publisher = '" + request.args["publisher"] + "'"  # source
    return db.execute(sql).fetchall()  # sink python/untrusted-sql


@app.get("/books/deleted")
def deleted():
    title = request.args["title"]
    del title
    title = "Emma"
    return db.execute("SELECT * FROM book WHERE title = '" + title + "'").fetchall()  # safe
