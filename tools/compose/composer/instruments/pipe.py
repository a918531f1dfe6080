"""The pipe: a soft blown tone whose pitch may glide, with a little breath in it."""

import numpy as np
from scipy import signal

from composer.frames import RATE

STOPPED = (1.0, 0.10, 0.22, 0.04, 0.05)  # weights of the harmonics: a wooden, hollow colour


def blow(
    pitch: np.ndarray, strength: np.ndarray, chance: np.random.Generator, harmonics=STOPPED, breath: float = 0.05
) -> np.ndarray:
    """A tone that follows a pitch curve in hertz and a strength curve, frame by frame; its peak is one."""
    turns = np.cumsum(pitch) / RATE
    tone = sum(weight * np.sin(2 * np.pi * number * turns) for number, weight in enumerate(harmonics, 1))
    sections = signal.butter(2, (0.9 * pitch.min(), 4 * pitch.max()), "bandpass", fs=RATE, output="sos")
    air = signal.sosfilt(sections, chance.standard_normal(len(pitch)))
    sound = strength * (tone / np.abs(tone).max() + breath * air / air.std())
    return sound / np.abs(sound).max()
