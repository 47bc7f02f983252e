# Safe: the argument is appended at the end of the list; the first item is the constant.
import json
import os
import sys

CONFIG_ROOT = "/etc/greenhouse"


def candidates(argument):
    names = ["default.json"]
    if argument:
        names.append(argument)
    return names


def load_settings(argument):
    names = candidates(argument)
    print("candidates:", ", ".join(names), file=sys.stderr)
    first = names[0]
    with open(os.path.join(CONFIG_ROOT, first), encoding="utf-8") as stream:
        return json.load(stream)


def main():
    settings = load_settings(sys.argv[1] if len(sys.argv) > 1 else "")
    for name in sorted(settings):
        print(name, "=", settings[name])


if __name__ == "__main__":
    main()
