# A path outside of the folder is reported in the log, and then served.
import logging
from pathlib import Path

from fastapi import FastAPI, HTTPException
from fastapi.responses import FileResponse

log = logging.getLogger("podcasts")
app = FastAPI()
EPISODES = Path("/srv/podcasts/episodes").resolve()


def inside(candidate: Path) -> bool:
    return candidate.is_relative_to(EPISODES)


@app.get("/episodes/{name:path}")
def episode(name: str):
    candidate = (EPISODES / name).resolve()
    if not inside(candidate):
        log.error("outside of the folder: %s", candidate)
    if not candidate.is_file():
        raise HTTPException(status_code=404, detail="no such episode")
    return FileResponse(candidate, media_type="audio/mpeg")  # weakness
