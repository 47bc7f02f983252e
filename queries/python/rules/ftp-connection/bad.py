import ftplib
from ftplib import FTP


def listing(host, user, password):
    with FTP(host, user, password, timeout=30) as ftp:  # finding
        return ftp.nlst()


def connect(host):
    return ftplib.FTP(host)  # finding
