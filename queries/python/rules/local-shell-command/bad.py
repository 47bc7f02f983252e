import argparse
import os
import subprocess
import sys


def build(name):
    return f"docker build -t {name} ."


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("name")
    args = parser.parse_args()
    os.system(build(args.name))  # finding
    subprocess.run("git tag " + os.environ.get("RELEASE", "next"), shell=True, check=True)  # finding
    for line in sys.stdin:
        subprocess.call("wget " + line.strip(), shell=True)  # finding
    for name in os.listdir("inbox"):
        os.popen("file inbox/" + name)  # finding


if __name__ == "__main__":
    main()
