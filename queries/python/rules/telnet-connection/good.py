import telnetlib

import paramiko


def reboot(host, user):
    client = paramiko.SSHClient()
    client.load_system_host_keys()
    client.connect(host, username=user, timeout=10)
    client.exec_command("reload")


def emulator(port):
    return telnetlib.Telnet("127.0.0.1", port)


def later():
    return telnetlib.Telnet()
