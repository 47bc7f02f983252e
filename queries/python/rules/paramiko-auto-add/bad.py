import paramiko
from paramiko import AutoAddPolicy, SSHClient
from paramiko.client import WarningPolicy


def run(host, command):
    client = paramiko.SSHClient()
    client.set_missing_host_key_policy(paramiko.AutoAddPolicy())  # finding
    client.connect(host)
    return client.exec_command(command)


def by_class(host):
    with SSHClient() as ssh:
        ssh.set_missing_host_key_policy(AutoAddPolicy)  # finding
        ssh.connect(host)


class Deployer:
    def __init__(self, client):
        self.client = client
        self.client.set_missing_host_key_policy(WarningPolicy())  # finding

    def relax(self):
        self.client.set_missing_host_key_policy(policy=paramiko.AutoAddPolicy())  # finding
