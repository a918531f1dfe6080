"""Chance that is the same every time: a generator for each purpose, named in words.

A purpose of its own for each note means that changing one layer of a piece
leaves every other layer as it was.
"""

from zlib import crc32

import numpy as np


def dice(*purpose: object) -> np.random.Generator:
    """The generator that belongs to this purpose, such as `dice("warm", "pad", 3)`."""
    return np.random.default_rng(crc32(" ".join(map(str, purpose)).encode()))
