"""The signals: short mono sounds, all from the notes F G A C D.

Those five belong to F major and to its neighbours (B flat and C major; D, G and
A minor), so the signals stay in tune with any piece written in one of these.
"""

from dataclasses import dataclass
from typing import Callable

import numpy as np

from composer.signals import answers, beats, cues

CUE_LUFS = -26.0
BEAT_LUFS = -28.0
ANSWER_LUFS = -30.0


@dataclass(frozen=True)
class Signal:
    """How a signal is made, how loud it is stored, and the most seconds it may last."""

    make: Callable[[], np.ndarray]
    lufs: float
    longest: float


SIGNALS = {
    "phase-change": Signal(cues.phase_change, CUE_LUFS, 2.5),
    "switch-side": Signal(cues.switch_side, CUE_LUFS, 2.5),
    "last-ten-seconds": Signal(cues.last_ten_seconds, CUE_LUFS, 1.5),
    "end": Signal(cues.end, CUE_LUFS, 4.0),
    "press": Signal(beats.press, BEAT_LUFS, 0.32),
    "compress": Signal(beats.compress, BEAT_LUFS, 0.32),
    "relax": Signal(beats.relax, BEAT_LUFS, 0.32),
    "done": Signal(answers.done, ANSWER_LUFS, 0.2),
    "refused": Signal(answers.refused, ANSWER_LUFS, 0.2),
}
