import json
import os
import pickle
import sys

CACHE = "/var/cache/sketch/frames.pickle"
FRAMES = {"day": "/usr/share/sketch/day.pickle", "night": "/usr/share/sketch/night.pickle"}


def preferences():
    return json.loads(os.environ.get("SKETCH_PREFERENCES", "{}"))


def cached():
    with open(CACHE, "rb") as stream:
        return pickle.load(stream)


def copy(state):
    return pickle.loads(pickle.dumps(state))


def main():
    name = sys.argv[1]
    if name not in FRAMES:
        sys.exit("no such frames")
    with open(FRAMES[name], "rb") as stream:
        print(pickle.load(stream), preferences(), cached(), copy({"a": 1}))


if __name__ == "__main__":
    main()
