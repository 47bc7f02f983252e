import requests


def connect():
    session = requests.Session()
    session.verify = "/etc/ssl/internal-ca.pem"
    return session


def explicit():
    session = requests.Session()
    session.verify = True
    return session


def configured(settings):
    session = requests.Session()
    session.verify = settings.ca_bundle
    return session


class Options:
    def __init__(self):
        self.verify = False
        self.debug = False


def backup(job):
    job.verify = False
    return job


def form(field):
    field.verify = False


def reader(session):
    return session.verify is False
