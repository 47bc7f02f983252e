import re

WORDS = re.compile(r"^(\w+)+$")  # finding
HEADER = r"^X-(?:[a-z-]+)*:"


def is_name(text):
    return re.match(r"([A-Za-z]+)*@", text) is not None  # finding


def header(line):
    return re.search(HEADER, line)  # finding


def strip(text):
    return re.sub(r"(\s+)+\n", "\n", text)  # finding


def is_sentence(text):
    return re.fullmatch(r"^(\w+\s?)*$", text) is not None  # finding


def fields(text):
    return re.findall("^(.*)*;", text)  # finding
