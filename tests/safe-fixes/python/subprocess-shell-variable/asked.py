"""Calls the program's functions from elsewhere, as a framework does."""
import sys


def ask(function):
    try:
        print("answer:", function(*sys.argv[1:]))
    except Exception as error:
        print(type(error).__name__, error)
        raise
