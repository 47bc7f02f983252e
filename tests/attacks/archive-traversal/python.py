"""An archive that writes a plugin (steps 1 and 2), and one that goes through a link.

samples: bad 1, good 1
"""

import io
import tarfile
from pathlib import Path

from attack import attack, load, quoted, use

if not hasattr(tarfile, "data_filter"):
    print("LACKS: filters in `tarfile`, which came with Python 3.12 and patch releases of older versions")
    raise SystemExit

themes = Path("srv/shop/themes")
plugins = Path("srv/shop/app/plugins")
themes.mkdir(parents=True)
plugins.mkdir(parents=True)
import_theme = load().import_theme


def archive(*entries):
    """A tar archive of names with contents, or of names with what they link to."""
    stream = io.BytesIO()
    with tarfile.open(fileobj=stream, mode="w") as tar:
        for name, content in entries:
            entry = tarfile.TarInfo(name)
            if isinstance(content, bytes):
                entry.size = len(content)
            else:
                entry.type, entry.linkname = tarfile.SYMTYPE, content
            tar.addfile(entry, io.BytesIO(content) if isinstance(content, bytes) else None)
    stream.seek(0)
    return stream


def extract(folder, *entries):
    """Whether the site takes it."""
    try:
        import_theme(archive(*entries), str(themes / folder))
    except tarfile.FilterError as error:
        return type(error).__name__
    return "extracted"


use(extract("41", ("style.css", b"body {}"), ("img/logo.svg", b"<svg/>")))
use([(themes / "41" / name).read_bytes() for name in ("style.css", "img/logo.svg")])

code = quoted("import os; os.system('id > /tmp/x')").encode()
said = extract("42", ("style.css", code), (quoted("../../app/plugins/hello.py"), code))
direct = plugins / "hello.py"
said += " " + extract("43", ("assets", ".."), ("assets/evil.py", code))
linked = themes / "evil.py"
attack(direct.is_file() and linked.is_file(), (said, direct.is_file(), linked.is_file()))
if direct.is_file() != linked.is_file():
    raise SystemExit("only one of the two ways leads out")
