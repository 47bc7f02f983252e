# The argument is inserted at the front of the list, from where the loop's first item is taken.
import json
import os
import sys

CONFIG_ROOT = "/etc/greenhouse"


def candidates(argument):
    names = ["default.json"]
    if argument:
        names.insert(0, argument)
    return names


def load_settings(argument):
    names = candidates(argument)
    print("candidates:", ", ".join(names), file=sys.stderr)
    first = names[0]
    with open(os.path.join(CONFIG_ROOT, first), encoding="utf-8") as stream:  # weakness
        return json.load(stream)


def main():
    settings = load_settings(sys.argv[1] if len(sys.argv) > 1 else "")
    for name in sorted(settings):
        print(name, "=", settings[name])


if __name__ == "__main__":
    main()
