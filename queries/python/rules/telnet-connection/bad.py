import telnetlib
from telnetlib import Telnet


def reboot(host, password):
    with Telnet(host, 23, timeout=10) as switch:  # finding
        switch.read_until(b"Password: ")
        switch.write(password.encode() + b"\n")
        switch.write(b"reload\n")


def banner():
    return telnetlib.Telnet("switch-3.example.test").read_some()  # finding
