import crypt


def stored(password):
    return crypt.crypt(password, salt=crypt.METHOD_SHA512)


def older(password):
    return crypt.crypt(password, crypt.METHOD_SHA512)


def salt():
    return crypt.mksalt(crypt.METHOD_SHA512)
