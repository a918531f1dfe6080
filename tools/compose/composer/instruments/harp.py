"""The harp: a gut string drawn aside by a fingertip and let go, near its middle, so that it sounds round.

Where a string is plucked decides its colour: partials with a node there are weak.
High partials die first, as in gut; the finger's softness takes the edge off the start.
"""

import numpy as np

from composer.envelopes import decay, rise
from composer.frames import RATE, frames

PLUCKED_AT = 0.41  # of the string's length
SOFT = 2200.0  # hertz by which the fingertip has taken away most


def pull(hz: float, force: float, seconds: float, attack: float) -> np.ndarray:
    """One note, mono, its peak about `force`; a softer one is darker, not only quieter."""
    sound = np.zeros(frames(seconds))
    for number in range(1, 13):
        partial = hz * number
        weight = np.sin(np.pi * number * PLUCKED_AT) / number**1.5
        weight *= np.exp(-partial / (SOFT * (0.5 + force)))
        lasting = 5.0 * (130 / hz) ** 0.5 / number**0.6
        heard = min(len(sound), frames(1.3 * lasting))  # until it has fallen by 78 dB
        time = np.arange(heard) / RATE
        sound[:heard] += weight * decay(heard, lasting) * np.sin(2 * np.pi * partial * time)
    sound[: frames(attack)] *= rise(frames(attack)) ** 2
    sound[-frames(0.3) :] *= rise(frames(0.3))[::-1]
    return force * sound / np.abs(sound).max()
