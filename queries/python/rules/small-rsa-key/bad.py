import paramiko
from Crypto.PublicKey import DSA, RSA
from cryptography.hazmat.primitives.asymmetric import dsa, rsa
from cryptography.hazmat.primitives.asymmetric.rsa import generate_private_key

SIZE = 1024


def signing_key():
    return rsa.generate_private_key(public_exponent=65537, key_size=1024)  # finding


def positional():
    return generate_private_key(65537, 512)  # finding


def from_constant():
    return RSA.generate(SIZE)  # finding


def old_dsa():
    first = DSA.generate(bits=1024)  # finding
    second = dsa.generate_private_key(1024)  # finding
    return first, second


def host_key(path):
    paramiko.RSAKey.generate(1024).write_private_key_file(path)  # finding
