import paramiko
from Crypto.PublicKey import DSA, RSA
from cryptography.hazmat.primitives.asymmetric import dsa, rsa
from cryptography.hazmat.primitives.asymmetric.rsa import generate_private_key

SIZE = 1024


def signing_key():
    return rsa.generate_private_key(public_exponent=65537, key_size=3072)


def positional():
    return generate_private_key(65537, 3072)


def from_constant():
    return RSA.generate(3072)


def old_dsa():
    first = DSA.generate(bits=3072)
    second = dsa.generate_private_key(3072)
    return first, second


def host_key(path):
    paramiko.RSAKey.generate(3072).write_private_key_file(path)
