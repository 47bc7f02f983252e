import os
import sys

ROOT = "/var/lib/station/"
FILES = {"a": "a.csv", "b": "b.csv"}


def main():
    with open(ROOT + FILES.get(sys.argv[1], "a.csv"), encoding="utf-8") as stream:
        print(stream.read())
    with open(ROOT + os.path.basename(sys.argv[2]), encoding="utf-8") as stream:
        print(stream.read())
    number = int(os.environ.get("STATION", "1"))
    with open(f"{ROOT}{number}.csv", encoding="utf-8") as stream:
        print(stream.read())


if __name__ == "__main__":
    main()
