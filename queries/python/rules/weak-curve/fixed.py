from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.ec import SECT163R2


def small():
    return ec.generate_private_key(ec.SECP256R1())


def smaller():
    return ec.generate_private_key(curve=ec.SECP256R1())


def as_class(backend):
    return ec.generate_private_key(ec.SECP256R1, backend)
