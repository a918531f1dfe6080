"""Pitch: note names to hertz, A4 = 440, in Vallotti's temperament of 1779.

Vallotti makes the thirds nearest to F and C the purest of all keys (392 cents,
where equal temperament has 400), so held chords there rest instead of beating.
"""

import re

STEPS = {"C": 0, "D": 2, "E": 4, "F": 5, "G": 7, "A": 9, "B": 11}
SIGNS = {"": 0, "#": 1, "b": -1}

# Cents against equal temperament, from C upwards, A unchanged.
VALLOTTI = (6, 0, 2, 4, -2, 8, -2, 4, 2, 0, 6, -4)

A4_KEY = 69
NOTE = re.compile(r"([A-G])([#b]?)(-?\d)")


def key(name: str) -> int:
    """The MIDI key number of a note such as `Bb3` or `F#4`."""
    found = NOTE.fullmatch(name)
    if not found:
        raise ValueError(f"not a note: {name!r}")
    letter, sign, octave = found.groups()
    return 12 * (int(octave) + 1) + STEPS[letter] + SIGNS[sign]


def hertz(name: str) -> float:
    """The frequency of a note."""
    number = key(name)
    return 440.0 * 2 ** ((number - A4_KEY + VALLOTTI[number % 12] / 100) / 12)


def cents(interval: float) -> float:
    """The ratio of an interval given in cents."""
    return 2 ** (interval / 1200)


def moved_to(name: str, octave: int) -> str:
    """The note of the same name in another octave."""
    return f"{name[:-1]}{octave}"


def octave_up(name: str) -> str:
    """The note of the same name in the next octave."""
    return moved_to(name, int(name[-1]) + 1)
