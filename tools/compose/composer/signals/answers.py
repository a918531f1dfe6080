"""The two answers to a control: what was asked is done, or it is not possible now.

Both begin on the same D; one steps up from there, the other down. Short and soft, so that they fit beside the voice,
and without a room of their own, so that nothing is left of them when it goes on.
"""

import numpy as np

from composer.instruments.tine import pluck
from composer.pitch import hertz
from composer.signals.shape import lay, rounded, silence

SECONDS = 0.19
STEP = 0.075  # seconds from the first note to the second

# Ratio, weight, seconds to fall by 60 dB at 440 Hz: hardly more than the note itself.
SOFT = ((1.0, 1.0, 0.50), (2.0, 0.14, 0.30), (3.0, 0.03, 0.15))


def done() -> np.ndarray:
    """From D up to G."""
    return step("G5")


def refused() -> np.ndarray:
    """From D down to A."""
    return step("A4")


def step(second: str) -> np.ndarray:
    """D, and the note that answers, which is the longer and the louder one."""
    clip = silence(SECONDS)
    first = rounded(pluck(hertz("D5"), 0.55, 2 * STEP, attack=0.018, partials=SOFT), going=STEP)
    lay(clip, first, 0.0)
    lay(clip, pluck(hertz(second), 0.8, SECONDS - STEP, attack=0.022, partials=SOFT), STEP)
    return rounded(clip, going=0.06)
