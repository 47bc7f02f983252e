from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.ec import SECT163R2


def small():
    return ec.generate_private_key(ec.SECP192R1())  # finding


def smaller():
    return ec.generate_private_key(curve=SECT163R2())  # finding


def as_class(backend):
    return ec.generate_private_key(ec.SECT163K1, backend)  # finding
