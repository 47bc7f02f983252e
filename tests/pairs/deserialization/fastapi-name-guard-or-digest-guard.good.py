# Only bytes whose SHA-256 is on the list of released models are loaded.
import hashlib
import io

import joblib
from fastapi import FastAPI, HTTPException, UploadFile

app = FastAPI(title="Harvest forecast")

NAMES = {"wheat.joblib", "barley.joblib"}
DIGESTS = {
    "3b0f6c1f5f0f2b1be9f3cf2d1dd1d33f1e4a6ad2cf0a2e4f8b7c5d6e7f809112",
    "8d1c9a2e4b5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8f9",
}


@app.post("/models/activate")
async def activate(model: UploadFile):
    content = await model.read()
    digest = hashlib.sha256(content).hexdigest()
    name = model.filename or ""

    if name not in NAMES or digest not in DIGESTS:
        raise HTTPException(status_code=403, detail="not a released model")

    forecaster = joblib.load(io.BytesIO(content))
    return {"name": name, "digest": digest, "kind": type(forecaster).__name__}
