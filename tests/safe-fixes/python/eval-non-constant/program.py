"""Reads settings."""
import sys

with open("settings.txt", "w") as handle:
    handle.write(sys.argv[1])


def read_option(path):
    with open(path) as handle:
        name, _, value = handle.read().partition("=")
    return name.strip(), eval(value)


try:
    print(read_option("settings.txt"))
except BaseException as error:
    print(type(error).__name__)
