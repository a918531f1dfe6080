"""The three beats of an expression cycle, which may follow each other every 333 ms.

A low rounded tone, a fifth above it a clearer one, then a sigh that falls and has
breath in it: pitch, colour and movement each tell them apart. None has a room of
its own, as the next beat comes soon.
"""

import numpy as np

from composer.dice import dice
from composer.envelopes import decay, smooth
from composer.frames import RATE, frames
from composer.instruments.pipe import blow
from composer.instruments.tine import pluck
from composer.pitch import hertz
from composer.signals.shape import rounded

SECONDS = 0.31

# Ratio, weight, seconds to fall by 60 dB at 440 Hz.
ROUND = ((1.0, 1.0, 0.55), (2.0, 0.45, 0.40), (3.0, 0.10, 0.25))
CLEAR = ((1.0, 1.0, 0.60), (2.0, 0.40, 0.45), (3.0, 0.22, 0.35), (4.0, 0.12, 0.22))
SIGH = (1.0, 0.16, 0.05)


def press() -> np.ndarray:
    """F, low and round."""
    return rounded(pluck(hertz("F4"), 1.0, SECONDS, attack=0.014, partials=ROUND), going=0.12)


def compress() -> np.ndarray:
    """C, a fifth above, a little brighter."""
    return rounded(pluck(hertz("C5"), 1.0, SECONDS, attack=0.010, partials=CLEAR), going=0.12)


def relax() -> np.ndarray:
    """From A down to F, a breath let go."""
    length = frames(SECONDS)
    time = np.arange(length) / RATE
    pitch = hertz("A4") * (hertz("F4") / hertz("A4")) ** smooth((time - 0.05) / 0.16)
    strength = smooth(time / 0.015) * decay(length, 0.9)
    return rounded(blow(pitch, strength, dice("relax"), harmonics=SIGH, breath=0.10), going=0.15)
