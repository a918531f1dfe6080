"""The tine: a plucked wooden tongue, between a kalimba and a marimba. Clear, never hard."""

import numpy as np

from composer.envelopes import decay, rise
from composer.frames import RATE, frames

# Ratio to the pitch, weight, and seconds to fall by 60 dB at 440 Hz.
WOOD = ((1.0, 1.0, 2.2), (2.0, 0.28, 1.3), (3.0, 0.10, 0.8), (3.93, 0.10, 0.25))


def pluck(hz: float, force: float, seconds: float, attack: float = 0.012, partials=WOOD) -> np.ndarray:
    """One note, mono, its peak about `force`."""
    length = frames(seconds)
    time = np.arange(length) / RATE
    slower = (440 / hz) ** 0.5
    sound = sum(
        weight * decay(length, lasting * slower) * np.sin(2 * np.pi * hz * ratio * time)
        for ratio, weight, lasting in partials
    )
    sound[: frames(attack)] *= rise(frames(attack)) ** 2
    return force * sound / np.abs(sound).max()
