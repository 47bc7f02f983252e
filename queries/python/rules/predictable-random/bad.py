import random
from random import choice


def voucher():
    return "SALE-" + str(random.randint(100000, 999999))  # finding


def winner(players):
    return choice(players)  # finding


def sampled(rows):
    return random.sample(rows, 10)  # finding
