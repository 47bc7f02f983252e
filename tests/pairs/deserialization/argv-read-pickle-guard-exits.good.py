# The program ends unless the argument is one of the snapshots it ships with.
import argparse
import sys

import pandas as pd

SHIPPED = ("/usr/share/tides/north.pkl", "/usr/share/tides/south.pkl")


def main() -> int:
    parser = argparse.ArgumentParser(description="Show the highest tides.")
    parser.add_argument("snapshot")
    parser.add_argument("--top", type=int, default=5)
    options = parser.parse_args()

    if options.snapshot not in SHIPPED:
        print("not a snapshot of ours", file=sys.stderr)
        return 1

    table = pd.read_pickle(options.snapshot)
    print(table.nlargest(options.top, "metres").to_string(index=False))
    return 0


if __name__ == "__main__":
    sys.exit(main())
