import ftplib
from ftplib import FTP


def listing(host, user, password):
    with ftplib.FTP_TLS(host, user, password, timeout=30) as ftp:
        return ftp.nlst()


def connect(host):
    return ftplib.FTP_TLS(host)
