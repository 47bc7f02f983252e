import imaplib


def unread(host, user, password):
    with imaplib.IMAP4(host) as mailbox:  # finding
        mailbox.login(user, password)
        mailbox.select()
        return mailbox.search(None, "UNSEEN")
