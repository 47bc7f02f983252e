# The target format is free text in the query string.
import enum
import os

from fastapi import FastAPI, HTTPException

app = FastAPI()
SOURCE = "/srv/charts/latest.svg"


class ChartFormat(str, enum.Enum):
    png = "png"
    pdf = "pdf"
    eps = "eps"


@app.post("/charts/latest/export")
def export_chart(target: str = "png"):
    extension = target
    code = os.system(f"inkscape {SOURCE} --export-type={extension}")  # weakness
    if code != 0:
        raise HTTPException(status_code=500, detail="export failed")
    return {"exported": f"latest.{extension}"}
