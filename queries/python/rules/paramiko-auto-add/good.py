import paramiko
from paramiko import RejectPolicy, SSHClient


class Ask(paramiko.MissingHostKeyPolicy):
    def missing_host_key(self, client, hostname, key):
        if input(f"{hostname} {key.get_fingerprint().hex()}? ") != "yes":
            raise paramiko.SSHException(hostname)


def run(host):
    client = paramiko.SSHClient()
    client.load_system_host_keys()
    client.set_missing_host_key_policy(paramiko.RejectPolicy())
    client.connect(host)


def default(host):
    client = SSHClient()
    client.load_host_keys("known_hosts")
    client.connect(host)


def by_class(client):
    client.set_missing_host_key_policy(RejectPolicy)


def ask(client):
    client.set_missing_host_key_policy(Ask())


def configured(client, policy):
    client.set_missing_host_key_policy(policy)


def name():
    return paramiko.AutoAddPolicy.__name__
