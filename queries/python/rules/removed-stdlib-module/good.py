import asyncio
import html
import shlex
import sys
from email.message import Message
from urllib.parse import parse_qs

from legacy import cgi as legacy_cgi
from passlib.hash import argon2

try:
    import crypt
except ImportError:
    crypt = None

if sys.version_info < (3, 13):
    import telnetlib


def greet(query):
    return html.escape(parse_qs(query).get("name", [""])[0])


def charset(header):
    message = Message()
    message["content-type"] = header
    return message.get_param("charset")


async def echo(reader, writer):
    writer.write(await reader.readline())


def quoted(text):
    return shlex.quote(text)


def stored(password):
    return argon2.hash(password)
