"""Where the speech of a recording begins and ends, and the quiet left around it."""

import numpy as np

from composer.frames import RATE, frames

HEAD = 0.030  # seconds of quiet before the first sound
TAIL = 0.120  # and after the last
FADE = 0.010
WINDOW = 0.010
FLOOR = -48.0  # dB below the loudest window: quieter is no speech


def spoken(sound: np.ndarray, rate: int) -> slice:
    """The frames from the first sound to the last."""
    window = round(WINDOW * rate)
    power = np.convolve(sound**2, np.ones(window) / window, mode="same")
    heard = np.flatnonzero(power > power.max(initial=0.0) * 10 ** (FLOOR / 10))
    if not len(heard):
        raise ValueError("there is only silence")
    return slice(int(heard[0]), int(heard[-1]) + 1)


def trimmed(sound: np.ndarray) -> np.ndarray:
    """At 48 kHz: the speech with a short head and tail, from zero to zero."""
    speech = spoken(sound, RATE)
    padded = np.pad(sound, (frames(HEAD), frames(TAIL)))
    cut = padded[speech.start : speech.stop + frames(HEAD) + frames(TAIL)].copy()
    fade = np.sin(np.linspace(0, np.pi / 2, frames(FADE))) ** 2
    cut[: len(fade)] *= fade
    cut[-len(fade) :] *= fade[::-1]
    return cut
