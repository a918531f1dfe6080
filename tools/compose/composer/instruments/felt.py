"""The felt piano: a string pair struck through thick felt, soft and round.

The partials are stretched a little as on a real string, die away the faster the
higher they are, and each string of the pair is a shade out, so the tone breathes.
"""

import numpy as np

from composer.envelopes import decay, rise
from composer.frames import RATE, frames

STIFFNESS = 0.00025
APART = 0.0004  # the second string's share of pitch above the first


def strike(hz: float, force: float, seconds: float, chance: np.random.Generator, attack: float = 0.035) -> np.ndarray:
    """One note, mono, its peak about `force`; a softer one is darker, not only quieter."""
    length = frames(seconds)
    time = np.arange(length) / RATE
    sound = np.zeros(length)
    for number in range(1, 11):
        partial = hz * number * np.sqrt(1 + STIFFNESS * number**2)
        if partial > 5000:
            break
        weight = np.exp(-(number - 1) / (0.9 + 1.3 * force)) * np.exp(-partial / 3500)
        lasting = 7.0 * (220 / hz) ** 0.35 / number**0.75
        for string in (1.0, 1.0 + APART):
            phase = chance.uniform(0, 2 * np.pi)
            sound += weight * decay(length, lasting) * np.sin(2 * np.pi * partial * string * time + phase)
    sound[: frames(attack)] *= rise(frames(attack)) ** 2
    sound[-frames(0.3) :] *= rise(frames(0.3))[::-1]
    return force * sound / np.abs(sound).max()
