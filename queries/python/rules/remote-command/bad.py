import paramiko
from fabric import Connection


def remove_remote(host, path):
    client = paramiko.SSHClient()
    client.load_system_host_keys()
    client.connect(host)
    client.exec_command("rm -r " + path)  # finding
    client.close()


def tail(client: paramiko.SSHClient, name, lines):
    command = f"tail -n {lines} /var/log/{name}.log"
    _, stdout, _ = client.exec_command(command)  # finding
    return stdout.read()


def deploy(host, release):
    connection = Connection(host)
    connection.run("cd /srv/app && git checkout %s" % release)  # finding
    connection.sudo(f"systemctl restart app@{release}")  # finding
