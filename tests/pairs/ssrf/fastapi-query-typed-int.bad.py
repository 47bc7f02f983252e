# The gateway is declared as a plain string, so it can carry any host name.
import httpx
from fastapi import FastAPI, HTTPException

app = FastAPI(title="Greenhouse")


async def read_status(gateway: str) -> dict:
    address = f"http://{gateway}.gateways.greenhouse.example/status"
    async with httpx.AsyncClient(timeout=3.0) as client:
        response = await client.get(address)  # weakness
    if response.status_code != 200:
        raise HTTPException(status_code=502, detail="gateway does not answer")
    return response.json()


@app.get("/status")
async def status(gateway: str):
    body = await read_status(gateway)
    return {"gateway": gateway, "humidity": body.get("humidity")}
