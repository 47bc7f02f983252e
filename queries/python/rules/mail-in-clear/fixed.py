import imaplib


def unread(host, user, password):
    with imaplib.IMAP4_SSL(host) as mailbox:
        mailbox.login(user, password)
        mailbox.select()
        return mailbox.search(None, "UNSEEN")
