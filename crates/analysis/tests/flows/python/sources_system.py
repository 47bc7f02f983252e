# Outside a web server too: the command line, the environment, standard input, sockets, queues and a cloud's events.
import argparse
import json
import os
import socket
import sqlite3
import socketserver
import subprocess
import sys

db = sqlite3.connect("jobs.db")


def by_argv():
    name = sys.argv[1]  # source
    return db.execute(f"SELECT * FROM job WHERE name = '{name}'").fetchall()  # sink python/untrusted-sql


def by_options():
    parser = argparse.ArgumentParser()
    parser.add_argument("--name")
    parser.add_argument("--limit", type=int)
    options = parser.parse_args()  # source
    return db.execute(f"SELECT * FROM job WHERE name = '{options.name}'").fetchall()  # sink python/untrusted-sql


def by_environment():
    queue = os.environ["QUEUE"]  # source
    return db.execute("SELECT * FROM job WHERE queue = '" + queue + "'").fetchall()  # sink python/untrusted-sql


def by_input():
    name = input("Which job? ")  # source
    db.execute("DELETE FROM job WHERE name = '" + name + "'")  # sink python/untrusted-sql


def by_lines():
    for line in sys.stdin:  # source
        db.execute("INSERT INTO job VALUES ('" + line.strip() + "')")  # sink python/untrusted-sql


def by_socket(port):
    with socket.create_server(("", port)) as server:
        client, address = server.accept()
        job = client.recv(1024).decode()  # source
        subprocess.getoutput("run-job " + job)  # sink python/untrusted-shell-command
        subprocess.getoutput(f"log-client {address[1]}")  # safe


class JobHandler(socketserver.StreamRequestHandler):
    def handle(self):
        job = self.rfile.readline().decode()  # source
        subprocess.getoutput("run-job " + job)  # sink python/untrusted-shell-command


def lambda_handler(event, context):  # source
    job = json.loads(event["body"])["job"]  # step
    return subprocess.getoutput("run-job " + job)  # sink python/untrusted-shell-command


def on_message(client, userdata, msg):  # source
    subprocess.getoutput("run-job " + msg.payload.decode())  # sink python/untrusted-shell-command


def own_command():
    job = sys.argv[1]  # source
    return subprocess.getoutput("run-job " + job)  # sink python/local-shell-command
