from cryptography.hazmat.primitives.asymmetric import ec


def standard():
    return ec.generate_private_key(ec.SECP256R1())


def larger():
    return ec.generate_private_key(curve=ec.SECP384R1())


def read(curve):
    return ec.generate_private_key(curve)
