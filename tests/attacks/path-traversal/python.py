"""An upload that overwrites a template (step 4).

samples: bad 1, good 1
"""

from io import BytesIO
from pathlib import Path

from attack import attack, load, quoted, use

for folder in ("uploads", "templates"):
    Path(folder).mkdir()
page = Path("templates/index.html")
page.write_text("the shop's own")
client = load().app.test_client()


def upload(content, name):
    """What a form with a picture sends."""
    return client.post("/avatar", data={"picture": (BytesIO(content), name)}, content_type="multipart/form-data")


upload(b"a picture", "me.png")
use([file.read_bytes() for file in Path("uploads").iterdir()])
upload(b"{{ the attacker's }}", quoted("../templates/index.html"))
attack(page.read_text() == "{{ the attacker's }}", page.read_text())
