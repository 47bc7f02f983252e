import httplib2
import pymongo


def client(insecure):
    return httplib2.Http(timeout=5, disable_ssl_certificate_validation=insecure)


def checked():
    return httplib2.Http(timeout=5, disable_ssl_certificate_validation=False)


def database(uri):
    return pymongo.MongoClient(uri, tls=True)
