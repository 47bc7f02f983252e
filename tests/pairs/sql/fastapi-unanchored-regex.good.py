# Safe: the whole text must be one plain identifier.
import re

import asyncpg
from fastapi import FastAPI, HTTPException, Query

app = FastAPI()
IDENTIFIER = re.compile(r"[a-z_]{1,30}")


async def connection():
    return await asyncpg.connect(database="fleet")


@app.get("/vehicles")
async def vehicles(sort: str = Query("plate")):
    if not IDENTIFIER.fullmatch(sort):
        raise HTTPException(status_code=422, detail="bad sort column")
    conn = await connection()
    try:
        rows = await conn.fetch(f"SELECT plate, model FROM vehicles ORDER BY {sort}")
    finally:
        await conn.close()
    return [{"plate": row["plate"], "model": row["model"]} for row in rows]
