import os
import sys
from pathlib import Path

ROOT = "/var/lib/station/"


def read(name):
    with open(ROOT + name, encoding="utf-8") as stream:  # finding
        return stream.read()


def main():
    print(read(sys.argv[1]))
    os.remove(os.path.join(ROOT, os.environ.get("STATION", "old.csv")))  # finding
    for line in sys.stdin:
        print((Path(ROOT) / line.strip()).read_text())  # finding


if __name__ == "__main__":
    main()
