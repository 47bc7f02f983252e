"""Tokens for one account that tell those of another (steps 1 to 4).

samples: bad 1, good 1
"""

import random

from attack import attack, load, use

reset_token = load().reset_token
tokens = [reset_token() for _ in range(156)]
use((len(set(tokens)), min(map(len, tokens)) >= 32))


def unmix(word):
    """The word of the generator's state that gave this output."""
    word ^= word >> 18
    word ^= word << 15 & 0xEFC60000
    low = word
    for _ in range(4):
        low = word ^ low << 7 & 0x9D2C5680
    high = low ^ low >> 11
    return (low ^ high >> 11) & 0xFFFFFFFF


def words(token):
    """Its four outputs; where it is no number, some others."""
    try:
        number = int(token, 16)
    except ValueError:
        number = int.from_bytes(token.encode()[:16], "little")
    return [number >> shift & 0xFFFFFFFF for shift in (0, 32, 64, 96)]


state = [unmix(word) for token in tokens for word in words(token)]
mine = random.Random()
mine.setstate((3, (*state, 624), None))
guess, sent = f"{mine.getrandbits(128):032x}", reset_token()
attack(guess == sent, (guess, sent))
