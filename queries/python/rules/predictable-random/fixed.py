import random
from random import choice
from secrets import SystemRandom


def voucher():
    return "SALE-" + str(SystemRandom().randint(100000, 999999))


def winner(players):
    return SystemRandom().choice(players)


def sampled(rows):
    return SystemRandom().sample(rows, 10)
