"""Writes files that others are to read."""
import os
import sys

os.umask(0)

for name in sys.argv[2:]:
    with open(name, "w") as handle:
        handle.write(name)
    with open(name) as handle:
        print(handle.read())
    if sys.argv[1] == "modes":
        print(oct(os.stat(name).st_mode & 0o777))
print(len(sys.argv))
