import re

WORDS = re.compile(r"^\w+(?:\s\w+)*$")
DOTTED = re.compile(r"^(?:[a-z]+\.)*[a-z]+$")
VERSION = re.compile(r"(\d+)(?:\.(\d+))*")


def is_name(text):
    return re.match(r"[A-Za-z]+@", text) is not None


def groups(text):
    return re.findall(r"(\w+)\s+(\d+)", text)


def optional(text):
    return re.search(r"(\w+)?:", text)


def strip(text):
    return re.sub(r"\s+\n", "\n", text)


def escaped(text):
    return re.split(r"\(a+\)+b", text)


def given(pattern, text):
    return re.compile(pattern).match(text)


def repeated(text):
    return re.match(r"(ab+){2}c", text)


def separated(text):
    return re.match(r"^(\w+\s)*\w+$", text)
