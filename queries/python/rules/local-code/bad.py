import os
import sys


def width(setting):
    return eval(setting)  # finding


def main():
    print(width(os.environ.get("PLOT_SIZE", "3 * 4")))
    exec("settings = " + sys.argv[1])  # finding
    for line in sys.stdin:
        print(eval(line.strip()))  # finding


if __name__ == "__main__":
    main()
