"""Weather: moments scattered round a loop, never evenly, denser where the curve is higher.

The gaps are drawn first and then made to fill the loop exactly, so the last one
leads to the first as any other leads to its next.
"""

import numpy as np

from composer.frames import RATE

LEAST = 0.35  # of the mean gap: nothing comes closer than that in even weather


def moments(count: int, density: np.ndarray, uneven: float, chance: np.random.Generator) -> np.ndarray:
    """So many seconds of the loop; `density` says round the loop how willingly one comes."""
    gaps = LEAST + (1 - LEAST) * np.exp(uneven * chance.standard_normal(count))
    places = np.mod(np.cumsum(gaps) / gaps.sum() + chance.uniform(), 1.0)
    filled = np.concatenate([[0.0], np.cumsum(density)])
    return np.sort(np.interp(places, filled / filled[-1], np.arange(len(filled)) / RATE))
