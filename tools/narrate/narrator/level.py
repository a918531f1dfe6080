"""Every clip equally loud: -19 LUFS, its true peak held by a limiter that looks ahead.

Where the limiter would have to take more than 4 dB, the clip is eased first: its phases are spread,
since a voice's peaks stand where its overtones meet; then its loud syllables are brought a little
nearer to the rest.
"""

import numpy as np
from scipy.ndimage import convolve1d, maximum_filter1d, minimum_filter1d
from scipy.signal import fftconvolve, lfilter, resample_poly

from composer.frames import RATE, frames
from composer.loudness import integrated, true_peak

TARGET = -19.0
TOLERANCE = 0.5
CEILING = -3.0  # dBTP
MOST_REDUCTION = 4.0  # dB
LOOK_AHEAD = 0.004  # seconds
ROUNDS = 8
EASING = (
    (0, 1.0),
    (2, 1.0),
    (4, 1.0),
    (4, 1.25),
    (4, 1.5),
    (4, 2.0),
)  # all-pass sections and ratio: the first that is enough
SPREAD_AT = 300.0  # Hz: where a section turns the phase by half a circle
SYLLABLE = 0.040  # seconds over which the compressor follows the level


class LevelError(ValueError):
    """A clip that cannot be brought to the level."""


def loudness(sound: np.ndarray) -> float:
    return integrated(sound[np.newaxis])


def peak(sound: np.ndarray) -> float:
    return true_peak(sound[np.newaxis])


def levelled(sound: np.ndarray, ceiling: float) -> np.ndarray:
    """At the target under the ceiling, eased as little as the limiter allows."""
    for sections, ratio in EASING:
        limited, reduction = brought_up(compressed(spread(sound, sections), ratio), ceiling)
        if reduction <= MOST_REDUCTION:
            return limited
    raise LevelError(f"the limiter would have to take {reduction:.1f} dB, more than {MOST_REDUCTION:.0f}")


def brought_up(sound: np.ndarray, ceiling: float) -> tuple[np.ndarray, float]:
    """At the target, and what the limiter took: the loudness that it takes away, the gain gives back."""
    gain = TARGET - loudness(sound)
    for _ in range(ROUNDS):
        limited, reduction = limit(sound * 10 ** (gain / 20), ceiling)
        missing = TARGET - loudness(limited)
        if abs(missing) < TOLERANCE / 20:
            break
        gain += missing
    return limited, reduction


def spread(sound: np.ndarray, sections: int) -> np.ndarray:
    """Every frequency as loud as before, the low ones some milliseconds later than the high."""
    turn = 2 * np.pi * SPREAD_AT / RATE
    backward = (1 - np.sin(turn), -2 * np.cos(turn), 1 + np.sin(turn))
    for _ in range(sections):
        sound = lfilter(backward, backward[::-1], sound)
    return sound


def compressed(sound: np.ndarray, ratio: float) -> np.ndarray:
    """Syllables louder than the whole, nearer to it; there is no attack, as the level is known ahead."""
    window = np.hanning(frames(SYLLABLE))
    power = fftconvolve(sound**2, window / window.sum(), mode="same")
    whole = 10 ** ((loudness(sound) + 0.691) / 10)
    return sound * np.maximum(1.0, power / whole) ** (0.5 / ratio - 0.5)


def limit(sound: np.ndarray, ceiling: float) -> tuple[np.ndarray, float]:
    """The sound under the ceiling, and the most that was taken from it, in dB."""
    reach = frames(LOOK_AHEAD)
    between = np.abs(resample_poly(sound, 4, 1))[: 4 * len(sound)].reshape(-1, 4).max(axis=1)
    peaks = maximum_filter1d(between, 3)
    needed = np.minimum(1.0, 10 ** (ceiling / 20) / np.maximum(peaks, 1e-9))
    window = np.hanning(2 * reach + 3)[1:-1]
    gains = convolve1d(minimum_filter1d(needed, 2 * reach + 1), window / window.sum(), mode="nearest")
    return sound * gains, float(-20 * np.log10(gains.min()))


def verify(sound: np.ndarray) -> None:
    """What is promised of a clip as it is decoded."""
    lufs, dbtp = loudness(sound), peak(sound)
    if abs(lufs - TARGET) > TOLERANCE:
        raise LevelError(f"{lufs:.2f} LUFS, not {TARGET:.0f}")
    if dbtp > CEILING:
        raise LevelError(f"true peak {dbtp:.2f} dBTP, over {CEILING:.0f}")
    if max(abs(sound[0]), abs(sound[-1])) > 1e-3:
        raise LevelError("does not begin and end at zero")
