import shlex

import paramiko
from fabric import Connection


def uptime(client: paramiko.SSHClient):
    return client.exec_command("uptime")


def quoted(client: paramiko.SSHClient, path):
    return client.exec_command("rm -r -- " + shlex.quote(path))


def numbers(client: paramiko.SSHClient, lines):
    return client.exec_command("tail -n %d /var/log/syslog" % int(lines))


def passed_on(client: paramiko.SSHClient, command):
    return client.exec_command(command)


def restart(host):
    connection = Connection(host)
    connection.run("systemctl restart app")


def local(runner, release):
    runner.run("checkout " + release)
