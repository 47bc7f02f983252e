import asyncore  # finding
import cgi  # finding
import crypt as unix_crypt  # finding
import html
from pipes import quote  # finding
from telnetlib import Telnet  # finding


class Echo(asyncore.dispatcher):
    pass


def greet():
    form = cgi.FieldStorage()
    return html.escape(form.getvalue("name", ""))


def check(password, stored):
    return unix_crypt.crypt(password, stored) == stored


def show(host, command):
    with Telnet(host) as switch:
        switch.write(quote(command).encode())
