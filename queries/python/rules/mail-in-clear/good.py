import imaplib
import poplib


def unread(host, user, password):
    with imaplib.IMAP4_SSL(host) as mailbox:
        mailbox.login(user, password)
        return mailbox.search(None, "UNSEEN")


def waiting(host):
    return poplib.POP3_SSL(host).stat()
