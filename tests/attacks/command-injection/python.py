"""A search term that goes on as a command (steps 1 to 3), and one that is an option of git's.

samples: bad 1, good 1
"""

import subprocess
from pathlib import Path
from urllib.parse import quote_plus

from attack import BAD, attack, load, quoted, use

Path("docs").mkdir()
Path("docs/guide.md").write_text("First install it.\n")
subprocess.run(["git", "init", "--quiet"], check=True)
subprocess.run(["git", "add", "docs"], check=True)
sample = load()


def search(term):
    """The hits, as the page shows them."""
    if BAD:
        return sample.app.test_client().get(f"/search?q={quote_plus(term)}").get_json()["hits"]
    return sample.search(term)


use(search("install"))
use(search("uninstall"))
hits = [hit for term in ("x; id #", "--open-files-in-pager=id") for hit in search(quoted(term))]
attack(any(hit.startswith("uid=") for hit in hits), hits)
