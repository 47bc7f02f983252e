"""Draws a winner; with a seed, the same one again."""
import random
import sys


def winner(players):
    return random.choice(players)


players = sys.argv[2].split(",")
if sys.argv[1]:
    random.seed(sys.argv[1])
    print([winner(players) for _ in range(64)])
else:
    print(winner(players) in players)
