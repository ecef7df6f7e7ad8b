"""The generator's source of chance."""

import random


class Chance:
    """Repeatable choices: only `random()` is used, whose sequence Python keeps across versions."""

    def __init__(self, *key):
        self._random = random.Random("/".join(str(part) for part in key)).random

    def number(self, low, high):
        """A whole number from `low` to `high`, both included."""
        return low + int(self._random() * (high - low + 1))

    def pick(self, items):
        return items[int(self._random() * len(items))]

    def some(self, items, count):
        """`count` different items in a chosen order."""
        pool = list(items)
        return [pool.pop(int(self._random() * len(pool))) for _ in range(min(count, len(pool)))]

    def yes(self, share):
        return self._random() < share
