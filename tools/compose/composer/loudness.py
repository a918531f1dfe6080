"""Loudness and peak as broadcasters measure them: ITU-R BS.1770-4 and EBU Tech 3342.

Sound is (channels, frames) at 48 kHz. A mono file is one channel of weight one.
"""

import numpy as np
from scipy import signal

from composer.frames import frames

# The K weighting at 48 kHz, from the recommendation: a shelf for the head, then a high pass.
SHELF = (1.53512485958697, -2.69169618940638, 1.19839281085285), (1.0, -1.69065929318241, 0.73248077421585)
HIGH_PASS = (1.0, -2.0, 1.0), (1.0, -1.99004745483398, 0.99007225036621)

ABSOLUTE_GATE = -70.0
SHORT_CLIP = 1.0  # seconds: anything shorter is repeated before measuring
REPEATED_TO = 3.0


def k_weighted(sound: np.ndarray) -> np.ndarray:
    """The sound as the ear's sensitivity shapes it."""
    return signal.lfilter(*HIGH_PASS, signal.lfilter(*SHELF, sound, axis=1), axis=1)


def windowed(sound: np.ndarray, seconds: float, step: float) -> np.ndarray:
    """LUFS of each window of so many seconds, a window every `step` seconds."""
    power = np.sum(k_weighted(sound) ** 2, axis=0)
    running = np.concatenate([[0.0], np.cumsum(power)])
    begins = np.arange(0, len(power) - frames(seconds) + 1, frames(step))
    means = (running[begins + frames(seconds)] - running[begins]) / frames(seconds)
    return to_lufs(means)


def to_lufs(power: np.ndarray) -> np.ndarray:
    return -0.691 + 10 * np.log10(np.maximum(power, 1e-20))


def mean_lufs(levels: np.ndarray) -> float:
    """The mean of levels, by power."""
    return float(10 * np.log10(np.mean(10 ** (levels / 10))))


def integrated(sound: np.ndarray) -> float:
    """The loudness of the whole, gated; a clip under a second is repeated to three."""
    if sound.shape[1] < frames(SHORT_CLIP):
        sound = np.tile(sound, 1 + frames(REPEATED_TO) // sound.shape[1])[:, : frames(REPEATED_TO)]
    levels = windowed(sound, 0.4, 0.1)
    heard = levels[levels > ABSOLUTE_GATE]
    if not len(heard):
        return ABSOLUTE_GATE
    return mean_lufs(heard[heard > mean_lufs(heard) - 10])


def short_term(sound: np.ndarray) -> np.ndarray:
    """LUFS of three-second windows, ten a second."""
    return windowed(sound, 3.0, 0.1)


def loudness_range(sound: np.ndarray) -> float:
    """LU between the quiet tenth and the loud twentieth of the short-term levels."""
    levels = short_term(sound)
    heard = levels[levels > ABSOLUTE_GATE]
    heard = heard[heard > mean_lufs(heard) - 20]
    low, high = np.percentile(heard, (10, 95))
    return float(high - low)


def true_peak(sound: np.ndarray) -> float:
    """The highest value between the samples too, in dBTP: four times oversampled."""
    return float(20 * np.log10(np.abs(signal.resample_poly(sound, 4, 1, axis=1)).max() + 1e-12))
