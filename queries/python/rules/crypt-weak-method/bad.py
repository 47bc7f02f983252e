import crypt


def stored(password):
    return crypt.crypt(password, salt=crypt.METHOD_MD5)  # finding


def older(password):
    return crypt.crypt(password, crypt.METHOD_CRYPT)  # finding


def salt():
    return crypt.mksalt(crypt.METHOD_MD5)  # finding
