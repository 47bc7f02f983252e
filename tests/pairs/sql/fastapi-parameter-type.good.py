# Safe: the path parameter is declared as an integer and FastAPI refuses everything else.
import sqlite3
from typing import Iterator

from fastapi import Depends, FastAPI, HTTPException

app = FastAPI(title="Sensor archive")


def database() -> Iterator[sqlite3.Connection]:
    conn = sqlite3.connect("sensors.db", check_same_thread=False)
    try:
        yield conn
    finally:
        conn.close()


@app.get("/sensors/{sensor_id}/latest")
def latest_reading(sensor_id: int, conn: sqlite3.Connection = Depends(database)):
    statement = "SELECT taken_at, celsius FROM readings WHERE sensor_id = {} ORDER BY taken_at DESC LIMIT 1"
    cursor = conn.cursor()
    cursor.execute(statement.format(sensor_id))
    row = cursor.fetchone()
    if row is None:
        raise HTTPException(status_code=404, detail="no readings")
    return {"taken_at": row[0], "celsius": row[1]}
