"""What every signal shares: notes laid in a row, a little room, and silent ends."""

import numpy as np
from scipy import signal

from composer.dice import dice
from composer.envelopes import rise
from composer.frames import frames
from composer.reverb import CHAMBER

SILENT = 0.004  # seconds of silence at both ends, so that no codec can leave a click there


def silence(seconds: float) -> np.ndarray:
    """A mono clip of nothing."""
    return np.zeros(frames(seconds))


def lay(clip: np.ndarray, note: np.ndarray, at: float) -> None:
    """Add a note to a clip; what would ring past its end is let go."""
    start = frames(at)
    room = min(len(note), len(clip) - start)
    clip[start : start + room] += note[:room]


def in_chamber(clip: np.ndarray, wet: float) -> np.ndarray:
    """The clip in a small warm room, as long as it was."""
    answer = CHAMBER.impulse(1, dice("signals", "chamber"))[0]
    return clip + wet * signal.fftconvolve(clip, answer)[: len(clip)]


def rounded(clip: np.ndarray, going: float) -> np.ndarray:
    """Silent at both ends, with a fade of so many seconds before the last silence."""
    quiet, fade = frames(SILENT), frames(going)
    body = clip[: len(clip) - 2 * quiet].copy()
    body[-fade:] *= rise(fade)[::-1] ** 2
    return np.concatenate([np.zeros(quiet), body, np.zeros(quiet)])
