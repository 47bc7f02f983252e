"""Stands in for the print shop's own program, which draws a frame around a text.

letters.py [--width N] [--from FILE] [TEXT]
"""

import argparse
import textwrap


def main():
    options = argparse.ArgumentParser(prog="letters")
    options.add_argument("--width", type=int, default=40, help="letters in a line")
    options.add_argument("--from", dest="file", help="take the text from this file")
    options.add_argument("text", nargs="?", default="")
    given = options.parse_args()
    text = given.text
    if given.file:
        with open(given.file, encoding="utf-8") as file:
            text = file.read()
    lines = [part for line in text.splitlines() for part in textwrap.wrap(line, given.width) or [""]]
    print("+" + "-" * (given.width + 2) + "+")
    for line in lines:
        print(f"| {line:^{given.width}} |")
    print("+" + "-" * (given.width + 2) + "+")


if __name__ == "__main__":
    main()
