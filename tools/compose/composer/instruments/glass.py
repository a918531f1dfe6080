"""The glass: a drop on a thin bowl. A round tone with a little shine, and a room's length of ringing."""

import numpy as np

from composer.envelopes import decay, rise
from composer.frames import RATE, frames

# Ratio to the pitch, weight at full force, seconds to fall by 60 dB at 880 Hz.
BOWL = ((1.0, 1.0, 2.6), (2.0, 0.10, 1.2), (2.76, 0.07, 0.5))
BEATING = 0.0011  # a bowl is never quite round: each partial is two, this share of pitch apart


def drop(hz: float, force: float, seconds: float, chance: np.random.Generator, attack: float = 0.018) -> np.ndarray:
    """One note, mono, its peak about `force`; a softer one has less shine."""
    length = frames(seconds)
    time = np.arange(length) / RATE
    slower = (880 / hz) ** 0.6
    sound = np.zeros(length)
    for ratio, weight, lasting in BOWL:
        shine = weight if ratio == 1.0 else weight * force
        for side in (1.0, 1.0 + BEATING * ratio):
            turns = hz * ratio * side * time + chance.uniform(0, 0.2)
            sound += shine * decay(length, lasting * slower) * np.sin(2 * np.pi * turns)
    sound[: frames(attack)] *= rise(frames(attack)) ** 2
    sound[-frames(0.2) :] *= rise(frames(0.2))[::-1]
    return force * sound / np.abs(sound).max()
