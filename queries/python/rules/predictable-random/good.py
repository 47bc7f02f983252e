import random
import secrets

import numpy


def winner(players):
    return secrets.choice(players)


def voucher():
    return "SALE-" + secrets.token_hex(4)


def system():
    return random.SystemRandom().randint(1, 6)


def repeatable(seed):
    return random.Random(seed)


def noise(size):
    return numpy.random.normal(size=size)


def shuffled(cards):
    random.shuffle(cards)
    return cards
