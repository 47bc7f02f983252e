import getpass
import sys


def redact(text):
    return text[:2] + "…"


def main(settings):
    typed = getpass.getpass("Password: ")
    print("typed", len(typed), "letters")
    print(redact(typed))
    print("key ends in", settings["api_key"][-4:])
    sys.stdout.write("password: " + ("given" if typed else "missing"))
    print({"host": settings["host"], "password": typed}["host"])
