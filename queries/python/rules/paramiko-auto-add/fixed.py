import paramiko
from paramiko import AutoAddPolicy, SSHClient
from paramiko.client import WarningPolicy


def run(host, command):
    client = paramiko.SSHClient()
    client.set_missing_host_key_policy(paramiko.RejectPolicy())
    client.connect(host)
    return client.exec_command(command)


def by_class(host):
    with SSHClient() as ssh:
        ssh.set_missing_host_key_policy(paramiko.RejectPolicy)
        ssh.connect(host)


class Deployer:
    def __init__(self, client):
        self.client = client
        self.client.set_missing_host_key_policy(paramiko.RejectPolicy())

    def relax(self):
        self.client.set_missing_host_key_policy(policy=paramiko.RejectPolicy())
