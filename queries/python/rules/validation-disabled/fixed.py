import httplib2
import pymongo

disable_ssl_verification = False


def client():
    return httplib2.Http(timeout=5, disable_ssl_certificate_validation=False)


def database(uri):
    return pymongo.MongoClient(uri, tls=True, tlsAllowInvalidCertificates=False)
