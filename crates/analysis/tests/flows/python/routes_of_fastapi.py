# Decorators of FastAPI and click: parameters are filled from outside, but for numbers and what is injected.
import sqlite3
from typing import Annotated

import click
from fastapi import APIRouter, Depends, Query

router = APIRouter()
db = sqlite3.connect("wiki.db")


@router.get("/search")
def search(text: Annotated[str, Query(max_length=50)], limit: int = 10):  # source
    db.execute(f"SELECT * FROM page LIMIT {limit}")  # safe
    return db.execute(f"SELECT * FROM page WHERE text LIKE '%{text}%'").fetchall()  # sink python/untrusted-sql


def connection():
    return sqlite3.connect("wiki.db")


@router.get("/recent")
def recent(con=Depends(connection), order: str = "day"):  # source
    return con.execute("SELECT * FROM page ORDER BY " + order).fetchall()  # sink python/untrusted-sql


@click.command()
@click.option("--title")
def show(title):  # source
    print(db.execute(f"SELECT * FROM page WHERE title = '{title}'").fetchall())  # sink python/untrusted-sql
