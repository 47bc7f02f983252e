import shlex

import paramiko


def uptime(host):
    client = paramiko.SSHClient()
    client.load_system_host_keys()
    client.connect(host)
    return client.exec_command("uptime")


def listing(client: paramiko.SSHClient, folder):
    return client.exec_command(shlex.join(["ls", "-l", "--", folder]))
