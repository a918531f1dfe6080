"""The ensemble: one held note as many players sing it, each a hair apart.

Each partial is a narrow hill of frequencies with random phases (the idea of
Nasca's PADsynth): turned into sound it is a choir of detuned voices that never
repeats. Left and right share part of their phases, so the sum to mono keeps its
colour. A dark and a bright rendering share all phases: moving from one to the
other is a slow filter.
"""

from dataclasses import dataclass

import numpy as np
from scipy import fft

from composer.frames import RATE, frames
from composer.pitch import cents

WATCHED = 0.01  # seconds: how finely a note's level is watched
CALM = 0.25  # seconds: fading slower than this is evened out
EVENED = 0.8  # the share of it that is taken away


@dataclass(frozen=True)
class Ensemble:
    """A timbre: how partials fall off, how far the players spread, how wide they sit."""

    partials: int
    dark: float  # decibels each octave of partials, the filter closed
    bright: float  # the same, the filter open
    spread: float  # cents, the half width of the first partial's hill
    width: float  # 0 is one point, 1 is two unrelated sides
    even: float = 1.0  # weight of even partials: below 1 is more hollow

    def sing(self, hz: float, length: int, chance: np.random.Generator) -> np.ndarray:
        """The note dark and bright, (2, side, frame); the dark one has an RMS of one."""
        size = fft.next_fast_len(length, real=True)
        dark, bright = np.zeros((2, size // 2 + 1))
        for number in range(1, self.partials + 1):
            hill, bins = self._hill(hz * number, number, size)
            weight = self.even if number % 2 == 0 else 1.0
            closed, opened = self.colours(hz, number)
            dark[bins] += hill * weight * closed
            bright[bins] += hill * weight * opened
        phases = self._phases(len(dark), chance)
        return unit(np.stack([fft.irfft(tilt * phases, size, axis=1)[:, :length] for tilt in (dark, bright)]))

    def colours(self, hz: float, number: int) -> tuple[float, float]:
        """How strong a partial of a note is, the filter closed and open."""
        return 10 ** (self.dark * np.log2(number) / 20), 10 ** (self.bright * np.log2(number) / 20)

    def _hill(self, centre: float, number: int, size: int) -> tuple[np.ndarray, slice]:
        """A bell of one unit of power round a partial; higher partials spread a little more."""
        per_bin = RATE / size
        half = max(centre * (cents(self.spread * number**0.3) - 1), 2 * per_bin)
        bins = slice(max(int((centre - 4 * half) / per_bin), 1), int((centre + 4 * half) / per_bin) + 2)
        away = (np.arange(bins.start, bins.stop) * per_bin - centre) / half
        bell = np.exp(-0.5 * away**2)
        return bell / np.sqrt(np.sum(bell**2)), bins

    def _phases(self, bins: int, chance: np.random.Generator) -> np.ndarray:
        """Complex noise for left and right, alike as far as the width leaves them."""
        noise = chance.standard_normal((3, bins)) + 1j * chance.standard_normal((3, bins))
        shared, apart = np.sqrt(1 - self.width), np.sqrt(self.width)
        return shared * noise[0] + apart * noise[1:]


@dataclass(frozen=True)
class Blend:
    """Ensembles that sing every note together, each at its own gain, and listen to one another."""

    parts: tuple[tuple[Ensemble, float], ...]

    @classmethod
    def of(cls, players: Ensemble) -> "Blend":
        """One ensemble that listens to itself."""
        return cls(((players, 1.0),))

    def sing(self, hz: float, length: int, chance: np.random.Generator) -> np.ndarray:
        """As an ensemble sings, its level evened out: chance lets a note shimmer, not fade."""
        return calm(sum(gain * players.sing(hz, length, chance) for players, gain in self.parts))


def unit(sounds: np.ndarray) -> np.ndarray:
    """Dark and bright at one common scale: the dark one has an RMS of one."""
    return sounds / np.sqrt(np.mean(sounds[0] ** 2))


def calm(sounds: np.ndarray) -> np.ndarray:
    """Take back most of how the level of a held note wanders."""
    step = frames(WATCHED)
    whole = sounds.shape[2] // step
    power = np.mean(sounds[0, :, : whole * step].reshape(2, whole, step) ** 2, axis=(0, 2))
    reach = np.arange(-4 * CALM, 4 * CALM, WATCHED) / CALM
    bell = np.exp(-0.5 * (2.355 * reach) ** 2)
    even = np.convolve(power, bell, "same") / np.convolve(np.ones(whole), bell, "same")
    gains = (even / even.mean()) ** (-EVENED / 2)
    return unit(sounds * np.interp(np.arange(sounds.shape[2]) / step, np.arange(whole) + 0.5, gains))
