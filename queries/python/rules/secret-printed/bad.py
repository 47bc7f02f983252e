import getpass
import sys

import click


def connect(host, password):
    print(f"connecting to {host} with {password}")  # finding


def main(settings):
    typed = getpass.getpass("Password: ")
    sys.stdout.write("typed " + typed)  # finding
    click.echo(settings["client_secret"])  # finding
    connect("db.example", typed)
