# re.fullmatch anchors both ends, so the host is always one of ours.
import re

import requests
from fastapi import APIRouter, HTTPException, Query

router = APIRouter(prefix="/stock")

BRANCH = re.compile(r"https://[a-z]{2,12}\.shop\.example")


def branch_stock(base: str, sku: int) -> dict:
    answer = requests.get(base + f"/stock/{sku}", timeout=3)
    answer.raise_for_status()
    return answer.json()


@router.get("/{sku}")
def stock(sku: int, branch: str = Query(...)):
    if BRANCH.fullmatch(branch) is None:
        raise HTTPException(status_code=422, detail="not a branch")
    return {"sku": sku, "left": branch_stock(branch, sku).get("left", 0)}
