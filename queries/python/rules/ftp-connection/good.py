import ftplib
import ssl


def listing(host, user, password):
    with ftplib.FTP_TLS(host, context=ssl.create_default_context()) as ftp:
        ftp.login(user, password)
        ftp.prot_p()
        return ftp.nlst()


class FTP:
    def __init__(self, host):
        self.host = host


def own(host):
    return FTP(host)
