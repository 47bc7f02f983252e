# The gateway is declared as an int: FastAPI refuses anything but a number.
import httpx
from fastapi import FastAPI, HTTPException

app = FastAPI(title="Greenhouse")


async def read_status(gateway: int) -> dict:
    address = f"http://{gateway}.gateways.greenhouse.example/status"
    async with httpx.AsyncClient(timeout=3.0) as client:
        response = await client.get(address)
    if response.status_code != 200:
        raise HTTPException(status_code=502, detail="gateway does not answer")
    return response.json()


@app.get("/status")
async def status(gateway: int):
    body = await read_status(gateway)
    return {"gateway": gateway, "humidity": body.get("humidity")}
