import ast
import json
import os
import sys


def main():
    size = ast.literal_eval(os.environ.get("PLOT_SIZE", "(3, 4)"))
    settings = json.loads(sys.argv[1])
    with open("version.py", encoding="utf-8") as stream:
        exec(stream.read())
    total = sum(float(line) for line in sys.stdin)
    print(size, settings, eval(f"{total} * 2"))


if __name__ == "__main__":
    main()
