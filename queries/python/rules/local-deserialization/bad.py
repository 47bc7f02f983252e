import argparse
import base64
import os
import pickle
import sys

import jsonpickle
import pandas


def preferences():
    packed = os.environ.get("SKETCH_PREFERENCES", "")
    return pickle.loads(base64.b64decode(packed))  # finding


class Reader:
    def __init__(self, stream):
        self.stream = stream

    def next(self):
        return pickle.load(self.stream)  # finding


def options():
    parser = argparse.ArgumentParser()
    parser.add_argument("frame")
    parser.add_argument("--state", default="{}")
    return parser.parse_args()


def main():
    given = options()
    print(preferences(), Reader(sys.stdin.buffer).next())
    print(jsonpickle.decode(given.state))  # finding
    print(pandas.read_pickle(given.frame).head())  # finding


if __name__ == "__main__":
    main()
