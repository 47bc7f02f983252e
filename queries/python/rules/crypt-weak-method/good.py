import crypt


def stored(password):
    return crypt.crypt(password, crypt.mksalt(crypt.METHOD_SHA512, rounds=500000))


def blowfish(password):
    return crypt.crypt(password, crypt.METHOD_BLOWFISH)


def matches(password, stored):
    return crypt.crypt(password, stored)
