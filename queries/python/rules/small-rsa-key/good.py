import paramiko
from Crypto.PublicKey import ECC, RSA
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa

SIZE = 4096


def signing_key():
    return rsa.generate_private_key(public_exponent=65537, key_size=3072)


def minimum():
    return rsa.generate_private_key(65537, 2048)


def small_exponent():
    return RSA.generate(2048, e=3)


def from_constant():
    return RSA.generate(SIZE)


def chosen(bits):
    return paramiko.RSAKey.generate(bits)


def curve():
    return ec.generate_private_key(ec.SECP256R1())


def edwards():
    return ed25519.Ed25519PrivateKey.generate()


def other():
    return ECC.generate(curve="P-256")


class Report:
    def generate(self, bits):
        return bits


def report():
    return Report().generate(512)
