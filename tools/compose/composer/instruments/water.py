"""Water: veils of far rain, and the small drops that make it water and not only air.

A veil is noise in one band, made round the whole loop at once, so it has no
beginning. A small drop is the bubble it leaves: a short tone that rises a little as
it dies, which is what the ear knows water by.
"""

from dataclasses import dataclass

import numpy as np
from scipy import fft

from composer.envelopes import decay, rise
from composer.frames import RATE, frames


@dataclass(frozen=True)
class Veil:
    """A band of noise: its middle in hertz, its half width in octaves, its level."""

    centre: float
    octaves: float
    decibels: float

    def fall(self, length: int, chance: np.random.Generator) -> np.ndarray:
        """The noise round a loop, (side, frame), both sides much alike; its RMS is its level."""
        hertz = np.maximum(fft.rfftfreq(length, 1 / RATE), 1.0)
        band = np.exp(-0.5 * (np.log2(hertz / self.centre) / self.octaves) ** 2) / np.sqrt(hertz)
        shared, left, right = (fft.rfft(chance.standard_normal(length)) for _ in range(3))
        sound = np.stack([fft.irfft(band * (0.85 * shared + 0.53 * side), length) for side in (left, right)])
        return sound * 10 ** (self.decibels / 20) / np.sqrt(np.mean(sound**2))


def bubble(hz: float, seconds: float) -> np.ndarray:
    """One small drop, mono, its peak about one, falling by 60 dB in so many seconds."""
    length = frames(seconds)
    time = np.arange(length) / RATE
    turns = hz * (time + 0.12 * time**2 / seconds)
    sound = decay(length, seconds) * np.sin(2 * np.pi * turns)
    coming = min(frames(0.004), length // 4)
    sound[:coming] *= rise(coming)
    return sound
