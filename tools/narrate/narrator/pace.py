"""Calm speech: the same words taken again, slower or faster, until their rate is in its range.

The rate counts the time from the first sound to the last, pauses between sentences included.
"""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from narrator.settings import Rate

SLOWEST, FASTEST = 0.6, 1.3  # what the voice can do and still sound like itself
TAKES = 4
INSET = 0.25  # aim this share of the range inside of it
BEAT = 0.65  # seconds: the most a word of the rhythm lasts
SHORTER = 1.12


@dataclass(frozen=True)
class Take:
    sound: np.ndarray
    seconds: float  # from the first sound to the last


Speaker = Callable[[float], Take]  # speed -> take


def calm(speak: Speaker, text: str, speed: float, rate: Rate) -> Take:
    """The first take in the range, else the nearest to it."""
    takes = []
    for _ in range(TAKES):
        takes.append(speak(speed))
        heard = rate.of(text, takes[-1].seconds)
        faster = next_speed(speed, heard, rate)
        if rate.distance(heard) == 0 or faster == speed:
            break
        speed = faster
    return min(takes, key=lambda take: rate.distance(rate.of(text, take.seconds)))


def next_speed(speed: float, heard: float, rate: Rate) -> float:
    inset = INSET * (rate.max - rate.min)
    aim = rate.max - inset if heard > rate.max else rate.min + inset
    return min(max(speed * aim / heard, SLOWEST), FASTEST)


def crisp(speak: Speaker, speed: float) -> Take:
    """A word of the rhythm: faster until it is short enough."""
    take = speak(speed)
    while take.seconds > BEAT and speed < FASTEST:
        speed = min(speed * SHORTER, FASTEST)
        take = speak(speed)
    return take
